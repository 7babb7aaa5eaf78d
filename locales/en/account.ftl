### Audience: page
### The overview: the first page after sign-in, one card for each case.

# Context: title of the page and its tab; the same words as in the menu
account-title = Overview
# Context: the reader's role in a case: receives support
account-receives = You receive support
# Context: the reader's role in a case: pays support
account-pays = You pay support
# Context: heading of one case on the overview
# $number (Text) the agency's case number, e.g. 0012345678
account-case = Case { $number }
# Context: under that heading: the case is closed
account-closed = This case is closed. You can still see its payments.
# Context: under that heading: the reader's part in the case is over
# $day (Date) last day of it, e.g. 2025-06-30
account-role-ended = Your part in this case ended on { DATE($day, style: "long") }. You see payments up to that day.
# Context: label of a fact: the newest payment
account-last-payment = Last payment
# Context: under the sum of the newest payment
# $day (Date) when it was received, e.g. 2026-11-12
account-received-on = Received { DATE($day, style: "long") }
# Context: in place of the newest payment, when there is none
account-no-payment = No payments yet. After we receive one, you will see it here the next business day.
# Context: label of a fact: support that fell due this month and is not paid; more may fall due later in the month
account-due = Due so far this month
# Context: under the sum that is due
# $day (Date) next due date, e.g. 2026-11-26
account-next-due = Next due date: { DATE($day, style: "long") }
# Context: under the sum that is due, when no date is known
account-no-date = The next due date is not known yet.
# Context: in place of a sum that the agency has not sent
account-not-known = Not known yet
# Context: label of a fact, for the parent who receives
account-past-due-to-you = Past due, owed to you
# Context: label of a fact, for the parent who pays
account-past-due-by-you = Past due, owed by you
# Context: under the past-due sum
# $day (Date) the day of the agency's data, e.g. 2026-11-20
account-past-due-as-of = As of { DATE($day, style: "long") }. This month’s support is not part of it.
# Context: under the past-due sum: paid ahead
# $credit (Money) the sum, e.g. 5000
account-credit = Paid ahead: { MONEY($credit) }
# Context: heading of the newest rows of the payment history
account-latest = Latest payments
# Context: when the person has no case
account-no-case = There is no case here yet. If you have a case, call us.
# Context: before the first data came from the agency
account-no-data = We do not have your case information yet. Look again tomorrow.
