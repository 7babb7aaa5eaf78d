//! Whose word about a visitor's address do we take?

use std::net::IpAddr;

use ipnet::IpNet;
use serde::Deserialize;

/// Networks of the proxies in front of the portal.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(try_from = "Vec<String>")]
pub struct TrustedProxies(Vec<IpNet>);

impl TrustedProxies {
    /// Whether the address belongs to one of our proxies.
    pub fn contains(&self, address: IpAddr) -> bool {
        // A dual-stack socket shows IPv4 peers as ::ffff:a.b.c.d; operators write a.b.c.d.
        let address = address.to_canonical();
        self.0.iter().any(|net| net.contains(&address))
    }
}

impl TryFrom<Vec<String>> for TrustedProxies {
    type Error = String;

    fn try_from(entries: Vec<String>) -> Result<Self, String> {
        let parse = |entry: &String| {
            entry
                .parse::<IpNet>()
                .or_else(|_| entry.parse::<IpAddr>().map(IpNet::from))
                .map_err(|_| "expected IP addresses or networks, such as \"10.0.0.0/8\"".to_owned())
        };
        entries.iter().map(parse).collect::<Result<_, _>>().map(Self)
    }
}
