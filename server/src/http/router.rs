//! Which address is answered by what, and through which layers does a request go?

use std::sync::Arc;

use app::routes::{EXIT, Kind, ROUTES};
use axum::Router;
use axum::extract::Request;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{any, get};
use tower::{ServiceBuilder, ServiceExt as _, service_fn};
use tower_http::catch_panic::CatchPanicLayer;

use super::middleware::{
    choice, compression, failures, form_token, headers, host, log, maintenance, origin, overload, panics,
    session, visitor,
};
use super::{Portal, api, assets, downloads, exit, from_memory, health, links, pages, security_txt};

/// The whole portal as a service: what lies in memory, and before everything else that there is the way through the layers.
pub fn router(portal: Arc<Portal>) -> Router {
    let layered = layered(Arc::clone(&portal));
    Router::new().fallback_service(service_fn(move |request: Request| {
        let answer = match from_memory::answer(&portal, &request) {
            Some(answer) => Ok(answer),
            None => Err(layered.clone().oneshot(request)),
        };
        async move {
            match answer {
                Ok(answer) => Ok(answer),
                Err(on_its_way) => on_its_way.await,
            }
        }
    }))
}

fn layered(portal: Arc<Portal>) -> Router {
    let state = || Arc::clone(&portal);

    // From the outermost to the innermost: a request passes them from top to bottom, its answer from bottom to top.
    let for_everything = ServiceBuilder::new()
        // Everything below can then count and limit by visitor.
        .layer(from_fn_with_state(state(), visitor::find))
        // Sees every answer, also those that the layers below give.
        .layer(from_fn(log::log))
        // On every answer, errors included.
        .layer(from_fn_with_state(state(), headers::protect))
        // Gives words to what fails below, panics included.
        .layer(from_fn_with_state(state(), failures::speak))
        .layer(from_fn_with_state(state(), exit::keep_open))
        .layer(CatchPanicLayer::custom(panics::answer))
        // Before any work is done: a full house, and requests that are not for us.
        .layer(from_fn_with_state(state(), overload::limit))
        .layer(from_fn_with_state(state(), host::check))
        .layer(from_fn(pages::readable_address))
        // Before anything that could change something.
        .layer(from_fn_with_state(state(), origin::check))
        .layer(from_fn_with_state(state(), choice::remember));

    // Only for what is made per request.
    let for_live_pages = ServiceBuilder::new()
        .layer(from_fn_with_state(state(), maintenance::stand_in))
        .layer(from_fn(compression::own_requests_only))
        .layer(compression::layer())
        // Inside compression: it reads and changes the page.
        .layer(from_fn_with_state(state(), form_token::embed))
        // Costs a look into the database, hence last.
        .layer(from_fn_with_state(state(), session::find));

    // Made per request, too, but for whoever asks: there is no secret in it that its length could tell.
    let mut searched = Router::new();
    let mut still = Router::new().route("/assets/{name}", get(assets::asset));
    let mut live = Router::new()
        .route("/api/{*endpoint}", any(api::call))
        .route(EXIT, get(exit::leave))
        .route(
            "/{locale}/account/cases/{case}/payments.csv",
            get(downloads::payments),
        );
    for (pattern, page) in links::LINKS {
        live = live.route(pattern, links::open(page));
    }
    for spec in ROUTES {
        match spec.kind {
            Kind::Static => still = still.route(spec.pattern, pages::still(spec)),
            Kind::Searched => searched = searched.route(spec.pattern, pages::still(spec)),
            Kind::Public | Kind::Account => live = live.route(spec.pattern, pages::live(spec)),
        }
    }
    #[cfg(feature = "gallery")]
    {
        live = live.route("/_gallery/{locale}", get(pages::gallery));
    }
    for (path, _) in portal.root_files.iter() {
        still = still.route(path, get(pages::root_file));
    }
    still = still.route(security_txt::PATH, get(security_txt::tell));
    let portal_pages = live
        .layer(for_live_pages)
        .merge(searched.layer(compression::layer()))
        .merge(still)
        .fallback(pages::lost)
        .layer(for_everything)
        .with_state(state());

    // Outside all layers: probes come by address, and must get through when nobody else does.
    let probes = Router::new()
        .route("/livez", get(health::livez))
        .route("/readyz", get(health::readyz))
        .with_state(portal);
    probes.merge(portal_pages)
}
