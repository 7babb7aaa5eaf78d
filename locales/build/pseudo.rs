//! How does English look as a foreign language?

/// Accents every letter and lengthens every vowel, about as much as other languages are longer than English.
pub fn accent(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 3);
    for letter in text.chars() {
        let accented = match letter {
            'a' => "åå",
            'e' => "ḗḗ",
            'i' => "īī",
            'o' => "ǿǿ",
            'u' => "ŭŭ",
            'A' => "ÅÅ",
            'E' => "ḖḖ",
            'I' => "ĪĪ",
            'O' => "ǾǾ",
            'U' => "ŬŬ",
            'b' => "ƀ",
            'c' => "ƈ",
            'd' => "ḓ",
            'f' => "ƒ",
            'g' => "ɠ",
            'h' => "ħ",
            'j' => "ĵ",
            'k' => "ķ",
            'l' => "ŀ",
            'm' => "ḿ",
            'n' => "ƞ",
            'p' => "ƥ",
            'q' => "ɋ",
            'r' => "ř",
            's' => "ş",
            't' => "ŧ",
            'v' => "ṽ",
            'w' => "ẇ",
            'x' => "ẋ",
            'y' => "ẏ",
            'z' => "ẑ",
            'B' => "Ɓ",
            'C' => "Ƈ",
            'D' => "Ḓ",
            'F' => "Ƒ",
            'G' => "Ɠ",
            'H' => "Ħ",
            'J' => "Ĵ",
            'K' => "Ķ",
            'L' => "Ŀ",
            'M' => "Ḿ",
            'N' => "Ƞ",
            'P' => "Ƥ",
            'Q' => "Ɋ",
            'R' => "Ř",
            'S' => "Ş",
            'T' => "Ŧ",
            'V' => "Ṽ",
            'W' => "Ẇ",
            'X' => "Ẋ",
            'Y' => "Ẏ",
            'Z' => "Ẑ",
            other => {
                out.push(other);
                continue;
            }
        };
        out.push_str(accented);
    }
    out
}
