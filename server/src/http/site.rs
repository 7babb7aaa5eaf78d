//! What do all pages show of the agency and of this build?

use std::collections::BTreeMap;

use app::site::{AgencyText, Office, Site};
use locales::Locale;

use crate::config::Config;

/// The agency's names and numbers in every language, from the configuration.
pub fn of(config: &Config, demo: bool) -> Site {
    let agency = &config.agency;
    let text = |locale: &Locale| {
        let own = |number: &Option<String>| number.clone().unwrap_or_default();
        let text = AgencyText {
            short_name: agency.short_name.get(*locale).to_owned(),
            service_name: agency.service.get(*locale).to_owned(),
            agency_name: agency.name.get(*locale).to_owned(),
            phone: agency.help.phone.clone(),
            tty: own(&agency.help.tty),
            hours: agency.help.hours.get(*locale).to_owned(),
            language_line: own(&agency.help.language_line),
        };
        (locale.tag(), text)
    };
    let offices = agency.offices.iter().map(|office| {
        let names = Locale::ALL
            .iter()
            .map(|locale| (locale.tag(), office.name.get(*locale).to_owned()))
            .collect();
        (
            office.code.clone(),
            Office {
                names,
                address: office.address.clone(),
                phone: office.phone.clone(),
            },
        )
    });
    Site {
        base_url: config.server.base_url.origin(),
        texts: Locale::ALL.iter().map(text).collect::<BTreeMap<_, _>>(),
        offices: offices.collect(),
        quick_exit_target: agency.quick_exit.clone(),
        demo,
        time_zone: agency.time_zone.clone(),
        assets: super::assets::built(),
    }
}
