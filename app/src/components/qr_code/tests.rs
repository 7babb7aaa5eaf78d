//! Is what is drawn a code, and does it carry the address?

use super::{QUIET, drawing};

/// Pixels to a module, as few as a camera may see of a code on paper.
const SCALE: usize = 3;

/// What a telephone reads from a drawing: its `viewBox` and its path.
pub(crate) fn read_code(view_box: &str, path: &str) -> String {
    let side: usize = view_box
        .split(' ')
        .next_back()
        .and_then(|side| side.parse().ok())
        .expect("a side");
    let mut dark = vec![false; side * side];
    for run in path.split_terminator('z') {
        let mut numbers = run
            .split(|letter: char| !letter.is_ascii_digit())
            .filter_map(|number| number.parse().ok());
        let mut next = || -> usize { numbers.next().expect("left, top, length") };
        let (left, top, long) = (next(), next(), next());
        dark[top * side + left..][..long].fill(true);
    }
    let is_dark = |x: usize, y: usize| dark[y / SCALE * side + x / SCALE];
    let mut picture = rqrr::PreparedImage::prepare_from_bitmap(side * SCALE, side * SCALE, is_dark);
    let codes = picture.detect_grids();
    assert_eq!(codes.len(), 1, "one code");
    codes[0].decode().expect("readable").1
}

#[test]
fn a_telephone_reads_the_address_from_the_drawing() {
    for address in [
        "https://portal.example/en/sign-in",
        "https://a-rather-long-name.portal.child-support.agency.example/zh-Hans#create-account",
    ] {
        let (side, path) = drawing(address);
        assert_eq!(read_code(&format!("0 0 {side} {side}"), &path), address);
    }
}

#[test]
fn the_three_corners_that_readers_look_for_are_drawn_inside_a_white_margin() {
    let (side, path) = drawing("https://portal.example/en/sign-in");
    // 33 bytes at this correction take version 3: 29 modules.
    assert_eq!(side, 29 + 2 * QUIET);
    // The upper edge of the two upper corners, seven modules wide each; the lower one begins 22 rows below.
    assert!(path.starts_with("M4 4h7v1h-7z"), "{path}");
    assert!(path.contains("M26 4h7v1h-7z"), "{path}");
    assert!(path.contains("M4 26h7v1h-7z"), "{path}");
}

#[test]
fn another_address_is_another_code() {
    let other = drawing("https://portal.example/zh-Hans/sign-in");
    assert_ne!(drawing("https://portal.example/en/sign-in"), other);
}

#[test]
fn an_address_that_fits_no_code_is_still_no_failure() {
    assert_eq!(drawing(&"a".repeat(5000)), (1, String::new()));
}
