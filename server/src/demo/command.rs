//! `portal demo-feed` writes the feeds of an invented agency; `portal demo` fills a database of its own with one, and makes sign-ins.

use std::{
    io,
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
};

use anyhow::{Context as _, bail};
use clap::Args;
use domain::{
    accounts::Profile,
    forms::{EmailAddress, UserId},
    ids::PersonId,
    ports::{Installation, Password},
};
use indicatif::{ProgressBar, ProgressStyle};
use jiff::civil::Date;
use locales::Locale;

use super::{
    agency::{AS_OF, Agency},
    calendar::working_before,
    proofs,
};
use crate::signer::Signer;
use crate::{
    feed::{Bar, Importer, Signatures, Verdict},
    keys::Keys,
};

/// The password of every demonstration sign-in. Public on purpose: it opens nothing but invented data.
const PASSWORD: &str = "demo-Parent-2026";

/// Sign-ins of the demonstration: user ID (also their e-mail address, at a domain that cannot exist), person, language, and who that is.
const SIGN_INS: [(&str, Option<&str>, Locale, &str); 7] = [
    (
        "chen.li",
        Some("EDGE-16-C"),
        Locale::ZhHans,
        "receives support, reads Chinese; a check came back",
    ),
    (
        "marco.ruiz",
        Some("EDGE-16-N"),
        Locale::En,
        "pays support in the same case, reads English",
    ),
    (
        "rachel.keating",
        Some("EDGE-01-C"),
        Locale::En,
        "receives support in one case and pays in another",
    ),
    (
        "derek.holloway",
        Some("EDGE-02-N"),
        Locale::En,
        "pays in six cases",
    ),
    (
        "li.chen20",
        Some("EDGE-12-C"),
        Locale::ZhHans,
        "twenty years of weekly payments",
    ),
    (
        "chen.li31",
        Some("EDGE-31-C"),
        Locale::ZhHans,
        "nothing was ever paid",
    ),
    (
        "new.parent",
        None,
        Locale::En,
        "has proven nothing yet: the numbers below are to try it with",
    ),
];

/// Cases whose people have no sign-in yet.
const UNREGISTERED: [&str; 3] = ["EDGE-13", "EDGE-03", "EDGE-28-3"];

/// Arguments of `portal demo-feed`.
#[derive(Args, Debug)]
pub struct DemoFeedArgs {
    /// Cases, beside the edge cases that are always there
    #[arg(long, default_value_t = 200)]
    pub cases: u64,
    /// The same seed gives the same bytes
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// Where to; .zst and .gz are compressed; standard output without it
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// Months of ledger
    #[arg(long, default_value_t = 36)]
    pub months: u64,
    /// Lengthen the ledger until there are about so many payments
    #[arg(long, value_name = "COUNT")]
    pub payments: Option<u64>,
    /// Feeds of so many nights after the first, beside it (at most 20)
    #[arg(long, default_value_t = 0, requires = "out", value_parser = clap::value_parser!(u32).range(..=20))]
    pub deltas: u32,
    /// Business date of the first feed
    #[arg(long, default_value_t = AS_OF)]
    pub as_of: Date,
    /// Agency in the header; [default: agency.id of the configuration]
    #[arg(long)]
    pub agency: Option<String>,
}

/// Writes the feeds of an invented agency.
pub fn demo_feed(args: &DemoFeedArgs, configured_agency: &str) -> anyhow::Result<()> {
    let agency = Agency {
        agency: args
            .agency
            .clone()
            .unwrap_or_else(|| configured_agency.to_owned()),
        cases: args.cases,
        seed: args.seed,
        months: args
            .payments
            .map_or(args.months, |payments| Agency::months_for(args.cases, payments)),
        as_of: args.as_of,
    };
    let bar = ProgressBar::new(args.cases).with_message("Inventing cases");
    if let Ok(style) = ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len} {eta}") {
        bar.set_style(style);
    }
    let payments = agency
        .write(args.out.as_deref(), args.deltas, |done| bar.set_position(done))
        .with_context(|| {
            args.out
                .as_ref()
                .map_or("cannot write to standard output".to_owned(), |out| {
                    format!("cannot write {}", out.display())
                })
        })?;
    bar.finish_and_clear();
    eprintln!("{} cases, {payments} payments in the first feed", args.cases);
    Ok(())
}

/// Fills the database with the invented agency, through the importer, and makes sign-ins. Only in a database that it made itself; a second
/// run changes nothing and prints the same. `key_file` gets the key under which the agency hashes its people's secrets.
pub async fn demo(
    ctx: &domain::Ctx,
    mut importer: Importer,
    cases: u64,
    key_file: &Path,
) -> anyhow::Result<ExitCode> {
    let mark = ctx.store.find_installation().await?;
    let empty = importer.is_empty().await?;
    if !mark.as_ref().map_or(empty, |mark| mark.demonstration) {
        bail!(
            "this database was not made by `portal demo`, which writes invented people: name an empty one, see database.url"
        );
    }
    // The night's feed of the day before, so that “the last 12 months” are never empty.
    let agency = Agency {
        agency: importer.settings.agency.clone(),
        cases,
        seed: 1,
        months: 36,
        as_of: working_before(ctx.clock.today()),
    };
    if empty {
        let created = ctx.clock.now();
        ctx.store
            .mark_installation(Installation {
                demonstration: true,
                created,
            })
            .await?;
        let agency = agency.clone();
        import_invented(&mut importer, "demo.jsonl", move |file| {
            agency.write(Some(file), 0, |_| ()).map(drop)
        })
        .await?;
    }
    if importer.knows_no_secrets().await? {
        let (kid, key) = Keys::share(key_file, agency.as_of.year())?;
        importer.keys = Arc::new(Keys::open(key_file)?);
        let agency = agency.clone();
        import_invented(&mut importer, "demo.secret", move |file| {
            proofs::write(&agency, &kid, &key, file)
        })
        .await?;
    }
    println!("Demonstration: invented people, no real data. Password of all: {PASSWORD}");
    for (user_id, person, locale, who) in SIGN_INS {
        let name = UserId::read(Some(user_id)).map_err(|_| anyhow::anyhow!("{user_id} is not a user ID"))?;
        let password = Password::new(PASSWORD.to_owned());
        let person = person.map(PersonId::parse).transpose()?;
        let profile = Profile {
            name: user_id.to_owned(),
            email: EmailAddress::read(Some(&format!("{user_id}@parents.example")))
                .map_err(|_| anyhow::anyhow!("{user_id} makes no e-mail address"))?,
            spoken: None,
        };
        domain::accounts::create(ctx, name, password, person, locale, Some(profile)).await?;
        println!("  {user_id:16} {who}");
    }
    println!(
        "People without a sign-in, and what they can prove who they are with (numbers that nobody has):"
    );
    for case in UNREGISTERED {
        print!("{}", proofs::table(&agency, case));
    }
    Ok(ExitCode::SUCCESS)
}

/// Takes in a file of the invented agency. Signed like any other, with a key that is made for it and forgotten: nobody can bring
/// anything else into the database with it.
async fn import_invented(
    importer: &mut Importer,
    name: &str,
    write: impl FnOnce(&Path) -> io::Result<()> + Send + 'static,
) -> anyhow::Result<()> {
    let folder =
        tempfile::tempdir().context("cannot make a temporary folder for the demonstration's feed")?;
    let file = folder.path().join(name);
    let signer = Signer::fresh();
    importer.settings.signatures = Signatures::by(&[signer.public_key()])
        .map_err(|_| anyhow::anyhow!("the demonstration's key is not one of minisign"))?;
    let path = file.clone();
    tokio::task::spawn_blocking(move || {
        write(&path)?;
        signer.sign(&path)
    })
    .await??;
    let bar = Bar::default();
    let outcome = importer.import(&file, &bar).await;
    bar.end();
    if outcome.verdict != Verdict::Applied {
        bail!("the demonstration's feed was not applied: {outcome}");
    }
    Ok(())
}
