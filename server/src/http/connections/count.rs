//! How much does one address hold right now? Counts connections, or requests behind a proxy, per address.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Arc, Mutex, PoisonError};

/// Counts per address, with one cap for all.
#[derive(Clone)]
pub struct PerAddress {
    cap: usize,
    held: Arc<Mutex<HashMap<IpAddr, usize>>>,
}

/// One place taken; dropping it gives it back.
pub struct AddressGuard {
    key: IpAddr,
    held: Arc<Mutex<HashMap<IpAddr, usize>>>,
}

impl PerAddress {
    /// Starts with no address known.
    pub fn new(cap: usize) -> Self {
        Self {
            cap,
            held: Arc::default(),
        }
    }

    /// Takes a place for the address, or `None` when it holds as many as it may.
    pub fn enter(&self, address: IpAddr) -> Option<AddressGuard> {
        let key = household(address);
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        let count = held.entry(key).or_insert(0);
        if *count >= self.cap {
            return None;
        }
        *count += 1;
        Some(AddressGuard {
            key,
            held: Arc::clone(&self.held),
        })
    }
}

impl Drop for AddressGuard {
    fn drop(&mut self) {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = held.get_mut(&self.key) {
            *count -= 1;
            if *count == 0 {
                held.remove(&self.key);
            }
        }
    }
}

/// An IPv6 customer owns a whole /64, so single addresses of it count as one.
fn household(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V4(v4) => v4.into(),
        IpAddr::V6(v6) => {
            let [a, b, c, d, ..] = v6.segments();
            Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0).into()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::PerAddress;

    #[test]
    fn an_address_gets_its_place_back_when_it_leaves() {
        let counts = PerAddress::new(1);
        let ip = "192.0.2.1".parse().expect("an address");
        let guard = counts.enter(ip).expect("the first is let in");
        assert!(counts.enter(ip).is_none());
        drop(guard);
        assert!(counts.enter(ip).is_some());
        assert!(
            counts.held.lock().expect("not poisoned").is_empty(),
            "nobody is remembered after leaving"
        );
    }

    #[test]
    fn one_ipv6_household_counts_as_one_address_and_its_neighbour_does_not() {
        let counts = PerAddress::new(1);
        let enter = |ip: &str| counts.enter(ip.parse().expect("an address"));
        let _first = enter("2001:db8:1:2::1").expect("the first is let in");
        assert!(enter("2001:db8:1:2:ffff::9").is_none());
        assert!(enter("2001:db8:1:3::1").is_some());
    }
}
