//! Does the database forget what nobody can read any more, and only that?

use server::feed::Verdict;

use crate::{
    files::{EXAMPLE, delta},
    portal::Portal,
};

#[tokio::test(flavor = "multi_thread")]
async fn replaced_rows_go_after_seven_generations_and_the_last_row_of_what_is_gone_stays() {
    for portal in Portal::each().await {
        let portal = portal.without_limits();
        assert_eq!(portal.import(EXAMPLE).await.verdict, Verdict::Applied);
        let gone = r#"{"t":"contact","id":"K-1","v":2,"op":"del","reason":"moved"}"#;
        let mut before = delta(
            2,
            EXAMPLE,
            "2026-11-21",
            &[gone],
            r#""counts":{},"deletes":1,"sums":{}"#,
        );
        assert_eq!(portal.import(&before).await.verdict, Verdict::Applied);
        for seq in 3..=11 {
            let person =
                format!(r#"{{"t":"person","id":"P-53","v":{seq},"family":"Ruiz-Chen","given":"Mei {seq}"}}"#);
            let payment = format!(
                r#"{{"t":"payment","id":"PM-1","v":{seq},"case":"7001234567","payer":"P-52","kind":"receipt","eff":"2026-11-09","posted":"2026-11-09","amount":16500,"src_public":"own","src_court":"voluntary","fti":false,"method":"card","status":"applied"}}"#
            );
            let disb = format!(
                r#"{{"t":"disb","id":"D-1","v":{seq},"case":"7001234567","payee":"P-51","kind":"support","issued":"2026-11-10","amount":16500,"method":"deposit","status":"paid","lines":[["AL-1",16500]]}}"#
            );
            let trailer = r#""counts":{"person":1,"payment":1,"disb":1},"deletes":0,"sums":{"payment":16500,"disb":16500}"#;
            let night = delta(seq, &before, "2026-11-21", &[&person, &payment, &disb], trailer);
            let outcome = portal.import(&night).await;
            assert_eq!(outcome.verdict, Verdict::Applied, "{outcome}");
            before = night;
        }
        // Generation 11 is seen, generations from 4 on can be read: of each of these records eight rows.
        for rows in [
            "SELECT COUNT(*) FROM person WHERE id = 'P-53' AND gen_to > 4",
            "SELECT COUNT(*) FROM person WHERE id = 'P-53'",
            "SELECT COUNT(*) FROM payment WHERE id = 'PM-1'",
            "SELECT COUNT(*) FROM payment_history WHERE id = 'PM-1'",
            "SELECT COUNT(*) FROM disbursement_line WHERE disbursement_id = 'D-1'",
        ] {
            assert_eq!(portal.number(rows).await, 8, "{rows}");
        }
        assert_eq!(
            portal
                .number("SELECT COUNT(*) FROM person WHERE gen_to > 11")
                .await,
            3
        );
        assert_eq!(
            portal
                .number("SELECT COUNT(*) FROM sealed_record WHERE id = 'K-1'")
                .await,
            1,
            "later feeds are judged by its version"
        );
    }
}
