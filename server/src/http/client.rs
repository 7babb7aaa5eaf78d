//! Whose request is this? The visitor's address, seen through the proxies that we trust and no others.

use std::net::IpAddr;

use http::HeaderMap;
use http::header::FORWARDED;

use crate::config::TrustedProxies;

/// The rightmost hop that is not one of our proxies. Everything to its left was written by the visitor, who may write anything.
pub fn address(peer: IpAddr, headers: &HeaderMap, trusted: &TrustedProxies) -> IpAddr {
    let mut address = peer.to_canonical();
    if !trusted.contains(address) {
        return address;
    }
    for hop in hops(headers).into_iter().rev() {
        // A hop that is no address ("unknown", an obfuscated name) ends what we can know.
        let Some(hop) = hop else { return address };
        address = hop;
        if !trusted.contains(address) {
            break;
        }
    }
    address
}

/// The chain from left to right. `Forwarded` (RFC 7239) wins, because a proxy that writes it means it.
fn hops(headers: &HeaderMap) -> Vec<Option<IpAddr>> {
    let lines = |name: &str| -> Vec<String> {
        headers
            .get_all(name)
            .iter()
            .map(|value| value.to_str().unwrap_or("unknown").to_owned())
            .collect()
    };
    if headers.contains_key(FORWARDED) {
        let lines = lines("forwarded");
        return lines
            .iter()
            .flat_map(|line| line.split(','))
            .map(forwarded_for)
            .collect();
    }
    lines("x-forwarded-for")
        .iter()
        .flat_map(|line| line.split(','))
        .map(|hop| parse(hop.trim()))
        .collect()
}

fn forwarded_for(element: &str) -> Option<IpAddr> {
    let mut pairs = element.split(';').filter_map(|pair| pair.trim().split_once('='));
    let (_, node) = pairs.find(|(name, _)| name.eq_ignore_ascii_case("for"))?;
    parse(node.trim_matches('"'))
}

/// `192.0.2.1`, `192.0.2.1:4711`, `2001:db8::1`, `[2001:db8::1]:4711`.
fn parse(node: &str) -> Option<IpAddr> {
    if let Some(rest) = node.strip_prefix('[') {
        return rest.split_once(']')?.0.parse().ok();
    }
    let bare = node.parse::<IpAddr>().ok();
    bare.or_else(|| node.rsplit_once(':')?.0.parse().ok())
        .map(|ip| ip.to_canonical())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(peer: &str, headers: &[(&'static str, &str)]) -> String {
        let trusted =
            TrustedProxies::try_from(vec!["10.0.0.0/8".to_owned(), "::1".to_owned()]).expect("valid");
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(*name, value.parse().expect("a header value"));
        }
        address(peer.parse().expect("an address"), &map, &trusted).to_string()
    }

    #[test]
    fn a_visitor_cannot_choose_an_address_by_writing_the_header() {
        assert_eq!(
            seen("198.51.100.7", &[("x-forwarded-for", "192.0.2.1")]),
            "198.51.100.7"
        );
        assert_eq!(
            seen("10.0.0.1", &[("x-forwarded-for", "192.0.2.66, 198.51.100.7")]),
            "198.51.100.7"
        );
    }

    #[test]
    fn the_rightmost_hop_outside_our_proxies_is_the_visitor() {
        assert_eq!(
            seen(
                "10.0.0.1",
                &[("x-forwarded-for", "192.0.2.66, 198.51.100.7, 10.0.0.2")]
            ),
            "198.51.100.7"
        );
        assert_eq!(
            seen(
                "10.0.0.1",
                &[
                    ("x-forwarded-for", "198.51.100.7"),
                    ("x-forwarded-for", "10.9.9.9")
                ]
            ),
            "198.51.100.7"
        );
        assert_eq!(seen("::1", &[("x-forwarded-for", "2001:db8::5")]), "2001:db8::5");
    }

    #[test]
    fn forwarded_is_understood_in_all_its_spellings() {
        assert_eq!(
            seen("10.0.0.1", &[("forwarded", "for=192.0.2.43;proto=https")]),
            "192.0.2.43"
        );
        assert_eq!(
            seen(
                "10.0.0.1",
                &[("forwarded", "by=x; For=\"[2001:db8:cafe::17]:4711\"")]
            ),
            "2001:db8:cafe::17"
        );
        assert_eq!(
            seen("10.0.0.1", &[("forwarded", "for=192.0.2.1, for=198.51.100.7:80")]),
            "198.51.100.7"
        );
    }

    #[test]
    fn without_a_readable_hop_the_proxy_itself_is_the_best_that_we_know() {
        assert_eq!(seen("10.0.0.1", &[]), "10.0.0.1");
        assert_eq!(seen("10.0.0.1", &[("x-forwarded-for", "unknown")]), "10.0.0.1");
        assert_eq!(seen("10.0.0.1", &[("forwarded", "for=_hidden")]), "10.0.0.1");
    }
}
