//! Is what is drawn a code, and does it carry the address?

use super::{QUIET, drawing};

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
