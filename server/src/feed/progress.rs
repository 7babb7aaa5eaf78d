//! How does somebody at a terminal, or reading a log, see how far an import is?

use std::{
    io::{IsTerminal as _, stderr},
    sync::{Arc, Mutex, PoisonError, atomic::Ordering},
    time::Duration,
};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::{BytesRead, Phase, Watcher};

/// A progress bar on a terminal; a plain line for each phase and each tenth of it elsewhere.
pub struct Bar {
    read: BytesRead,
    phase: Mutex<Option<(ProgressBar, tokio::task::JoinHandle<()>)>>,
}

impl Default for Bar {
    fn default() -> Self {
        Self {
            read: BytesRead::default(),
            phase: Mutex::new(None),
        }
    }
}

impl Watcher for Bar {
    fn begin(&self, phase: Phase, bytes: u64) {
        self.end();
        let words = match phase {
            Phase::Checking => "Checking",
            Phase::Staging => "Writing",
            Phase::Judging => "Judging",
            Phase::Arranging => "Arranging",
            Phase::Undoing => "Taking back",
        };
        self.read.store(0, Ordering::Relaxed);
        let (bar, read, plain) = (bar(words, bytes), Arc::clone(&self.read), !stderr().is_terminal());
        if plain {
            eprintln!("{words} …");
        }
        let task = tokio::spawn({
            let bar = bar.clone();
            async move {
                let mut tenth = 0;
                loop {
                    tokio::time::sleep(Duration::from_millis(200)).await;
                    let done = read.load(Ordering::Relaxed);
                    bar.set_position(done);
                    let tenths = (done * 10).checked_div(bytes).unwrap_or(0);
                    if plain && tenths > tenth {
                        tenth = tenths;
                        eprintln!("{words} {} %", tenths * 10);
                    }
                }
            }
        });
        *self.phase.lock().unwrap_or_else(PoisonError::into_inner) = Some((bar, task));
    }

    fn read(&self) -> BytesRead {
        Arc::clone(&self.read)
    }
}

impl Bar {
    /// Takes the bar away.
    pub fn end(&self) {
        if let Some((bar, task)) = self.phase.lock().unwrap_or_else(PoisonError::into_inner).take() {
            task.abort();
            bar.finish_and_clear();
        }
    }
}

fn bar(words: &'static str, bytes: u64) -> ProgressBar {
    if !stderr().is_terminal() {
        return ProgressBar::with_draw_target(Some(bytes), ProgressDrawTarget::hidden());
    }
    let template = if bytes == 0 {
        "{msg} {spinner} {elapsed}"
    } else {
        "{msg:10} {wide_bar} {bytes}/{total_bytes} {eta}"
    };
    let bar = ProgressBar::new(bytes).with_message(words);
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
    bar.enable_steady_tick(Duration::from_millis(200));
    bar
}
