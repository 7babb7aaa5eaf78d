//! The public pages as files: are they what the server sends, and is nobody else's file touched?

use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::Path;
use std::process::Output;

use flate2::read::GzDecoder;

use crate::Operator;
use crate::serve::Running;

const BASE: &str = "http://localhost:3000";

fn export(operator: &Operator, folder: &str) -> Output {
    operator.portal(&["export", folder]).output().expect("run")
}

/// Every file below a folder by its path, the list of the export left out.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        if path.is_dir() {
            let below = files(&path).into_iter();
            found.extend(below.map(|(below, bytes)| (format!("{name}/{below}"), bytes)));
        } else if name != ".portal-export" {
            found.insert(name, fs::read(&path).expect("readable"));
        }
    }
    found
}

#[test]
fn each_file_holds_the_bytes_that_the_server_sends_and_links_what_is_no_file_to_the_portal() {
    let operator = Operator::new();
    let output = export(&operator, "site");
    assert!(output.status.success(), "{output:?}");
    let said = String::from_utf8(output.stdout).expect("text");
    assert!(
        said.contains("files are in site.") && said.ends_with(&format!("lead to {BASE}.\n")),
        "{said}"
    );

    let files = files(&operator.path().join("site"));
    let running = Running::start(&operator);
    let mut pages = 0;
    let away = String::from_utf8(files["503.html"].clone()).expect("text");
    assert!(away.contains("Not available right now") && away.contains("暂时无法使用"));
    // The portal sends it only while it is no portal.
    let sendable = |name: &str| !is_compressed(name) && name != "503.html";
    for (name, bytes) in files.iter().filter(|(name, _)| sendable(name)) {
        let path = format!("/{}", name.trim_end_matches("index.html").trim_end_matches('/'));
        let asked = if name == "404.html" {
            "/no-such-page"
        } else {
            &path
        };
        let (head, sent) = running.get_bytes(asked);
        let mut sent = sent;
        if ends(name, "html") {
            pages += 1;
            let mut html = String::from_utf8(sent).expect("text");
            for elsewhere in [
                "exit",
                "en/sign-in",
                "zh-Hans/sign-in",
                "en/account",
                "zh-Hans/account",
                "en/create-account",
                "zh-Hans/create-account",
                "en/forgot-user-id",
                "zh-Hans/forgot-user-id",
                "en/forgot-password",
                "zh-Hans/forgot-password",
            ] {
                html = html.replace(&format!("=\"/{elsewhere}\""), &format!("=\"{BASE}/{elsewhere}\""));
            }
            // A build without a bundle names files that it does not have.
            for asset in html
                .clone()
                .split("=\"/assets/")
                .skip(1)
                .filter_map(|rest| rest.split('"').next())
            {
                if !files.contains_key(&format!("assets/{asset}")) {
                    html = html.replace(
                        &format!("=\"/assets/{asset}"),
                        &format!("=\"{BASE}/assets/{asset}"),
                    );
                }
            }
            let here = html
                .split("=\"/")
                .skip(1)
                .filter_map(|rest| rest.split(['"', '#', '?']).next());
            for link in here {
                assert!(is_there(&files, link), "{name}: /{link}");
            }
            sent = html.into_bytes();
        }
        let kept = name == "404.html" || head.to_lowercase().contains("\r\netag:");
        assert!(kept, "{asked} is sent from memory");
        // It says who answers the telephone now, which a file cannot.
        let says_more = path.ends_with("/contact");
        assert!(says_more || *bytes == sent, "{name} is not what {asked} sends");
        if let Some(small) = files.get(&format!("{name}.gz")) {
            let mut plain = Vec::new();
            GzDecoder::new(&small[..]).read_to_end(&mut plain).expect("gzip");
            assert!(plain == *bytes && small.len() < bytes.len(), "{name}.gz");
        }
        let small = ends(name, "html") || ends(name, "xml");
        assert!(!small || files.contains_key(&format!("{name}.br")), "{name}.br");
    }
    running.stop();
    assert!(pages > 4, "{pages}");
    for name in [
        "index.html",
        "en/index.html",
        "zh-Hans/index.html",
        "en/contact/index.html",
        "robots.txt",
        "share-en.png",
    ] {
        assert!(files.contains_key(name), "{name}");
    }
    assert!(
        !files
            .keys()
            .any(|name| name.contains("account") && ends(name, "html"))
    );
}

fn is_compressed(name: &str) -> bool {
    ends(name, "br") || ends(name, "gz")
}

fn ends(name: &str, extension: &str) -> bool {
    Path::new(name).extension().is_some_and(|own| own == extension)
}

/// As a web server finds it.
fn is_there(files: &BTreeMap<String, Vec<u8>>, link: &str) -> bool {
    let index = format!("{link}/index.html");
    files.contains_key(link) || files.contains_key(index.trim_start_matches('/'))
}

#[test]
fn a_second_export_replaces_the_first_and_leaves_other_files_alone() {
    let operator = Operator::new();
    assert!(export(&operator, "site").status.success());
    let folder = operator.path().join("site");
    let list = folder.join(".portal-export");
    let names = fs::read_to_string(&list).expect("a list");
    operator.file("beside.txt", "not in the folder");
    operator.file("site/gone.html", "a page of an earlier version");
    operator.file("site/own.html", "the operator's own");
    operator.file("site/en/index.html", "damaged");
    fs::write(&list, format!("{names}gone.html\n../beside.txt\n")).expect("written");

    assert!(export(&operator, "site").status.success());
    assert!(!folder.join("gone.html").exists());
    assert!(folder.join("own.html").exists() && operator.path().join("beside.txt").exists());
    let page = fs::read_to_string(folder.join("en/index.html")).expect("a page");
    assert!(page.contains("<html lang=\"en\""));
    assert_eq!(fs::read_to_string(&list).expect("a list"), names);
}

#[test]
fn a_folder_with_anybody_else_s_files_is_refused_and_stays_as_it_is() {
    let operator = Operator::new();
    fs::create_dir(operator.path().join("theirs")).expect("made");
    operator.file("theirs/index.html", "theirs");
    assert_eq!(
        operator.refusal(&["export", "theirs"], &[]),
        "portal: theirs holds files that no export wrote; name an empty or a new folder"
    );
    assert_eq!(files(&operator.path().join("theirs")).len(), 1);
    operator.file("file", "");
    let said = operator.refusal(&["export", "file"], &[]);
    assert!(
        said.starts_with("portal: cannot read the folder file: Not a directory"),
        "{said}"
    );
    assert!(operator.refusal(&["export"], &[]).contains("<DIR>"));
}
