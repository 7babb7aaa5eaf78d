### Audience: page
### The payment history of a case: its head, its filter, its table, what the words mean, and the same as a file.

# Context: title of the page and its tab; the same words as in the menu
payments-title = Payment history
# Context: in the head: the office that keeps the case
payments-office = Office
# Context: in the head: order or docket numbers
payments-orders = Order numbers
# Context: in the head: the day on which this page was made
payments-statement-date = Statement date
# Context: in the head: the noncustodial parent
payments-obligor = Parent who pays
# Context: in the head: the custodial parent
payments-obligee = Parent who receives
# Context: in the head: first and last day of what is shown
payments-period = Period
# Context: value in the head: first and last day of what is shown
# $from (Date) first day, e.g. 2025-11-23
# $to (Date) last day, e.g. 2026-11-22
payments-period-span = { DATE($from, style: "long") } to { DATE($to, style: "long") }
# Context: value in the head: everything that is on record
payments-period-all = All payments on record
# Context: in the head: what falls due each month
# $day (Date) today, e.g. 2026-11-22
payments-monthly = Monthly support as of { DATE($day, style: "long") }
# Context: value in the head: one kind of support by the month
# $kind (Text) the kind of support, e.g. Child support
# $amount (Money) a month’s worth, e.g. 60000
payments-monthly-line = { $kind }: { MONEY($amount) }
# Context: value in the head: one kind of support by the month, converted by us from another rhythm
# $kind (Text) the kind of support, e.g. Child support
# $amount (Money) about a month’s worth, e.g. 60000
payments-monthly-about = { $kind }: about { MONEY($amount) }
# Context: value in the head: what is paid towards past-due support each month
# $amount (Money) the sum, e.g. 5000
payments-monthly-arrears = Toward past-due support: { MONEY($amount) }
# Context: value in the head: nothing falls due each month
payments-monthly-none = None
# Context: in the head: past-due support at the end of last month
# $day (Date) last day of the previous month, e.g. 2026-10-31
payments-arrears = Past due as of { DATE($day, style: "long") }
# Context: in the head: money on hold that is not applied yet
payments-hold-unallocated = On hold, not yet applied
# Context: in the head: money on hold that is applied to a debt
payments-hold-allocated = On hold, already applied

# Context: the folded filter, naming what is in force
# $period (Text) the period, e.g. This year
# $kind (Text) the type of rows, e.g. All types
payments-active-filter = Filter: { $period }, { $kind }
# Context: label of the choice of period
payments-filter-period = Period
# Context: a period
payments-this-month = This month
# Context: a period
payments-this-year = This year
# Context: a period
payments-last-12-months = Last 12 months
# Context: a period: everything
payments-all-time = All
# Context: a period: two days that the reader chooses in the fields beside it
payments-custom = Dates of your own
# Context: label of the first day of a period of one's own
payments-from = First day
# Context: label of the last day of a period of one's own
payments-to = Last day
# Context: label of the choice of rows
payments-filter-kind = Type
# Context: a choice of rows: everything
payments-kind-all = All types
# Context: a choice of rows: money received
payments-kind-received = Received
# Context: a choice of rows: money taken back
payments-kind-returned = Taken back
# Context: a choice of rows: money on hold
payments-kind-held = On hold
# Context: label of the choice of how many rows a page has
payments-filter-rows = Rows per page
# Context: a choice of how many rows a page has
# $count (Number) how many, e.g. 25
payments-rows = { $count }

# Context: what the filter leaves, in one sentence; spoken when the filter changes
# $count (Number) how many payments, e.g. 4
# $sum (Money) their sum, e.g. 118845
payments-result = { $count ->
    [one] { $count } payment
   *[other] { $count } payments
  }, { MONEY($sum) }
# Context: caption of the table; says what the dash means
payments-caption = Payments, newest first. A dash means that no money went there.
# Context: head of the first column: when the money was received
payments-received = Received
# Context: head of a column: how the money came
payments-kind = Type
# Context: head of a column: the whole sum
payments-amount = Amount
# Context: head of a column: applied to support for children that is due now
payments-child = Child support
# Context: head of a column: applied to spousal support that is due now
payments-spousal = Spousal support
# Context: head of a column: applied to medical support that is due now
payments-medical = Medical
# Context: head of a column: applied to past-due support
payments-past-due = Past due
# Context: head of a column: applied to interest, fees and costs
payments-fees = Fees
# Context: head of a column: applied to anything else
payments-other = Other
# Context: head of a column: the part owed to the state
payments-to-state = Owed to the state
# Context: head of a column, for the parent who receives: money sent to the reader
payments-sent-to-you = Sent to you
# Context: head of a column, for the parent who pays: money that went out of a payment
payments-sent = Sent out
# Context: head of a column: what became of the payment
payments-status = Status
# Context: in the folded facts of a row on a phone: one column and its sum
# $column (Text) the head of the column, e.g. Child support
# $amount (Money) the sum, e.g. 26923
payments-folded = { $column }: { MONEY($amount) }
# Context: in a cell: nothing applied there, see the caption
payments-nothing = –
# Context: type of a payment: withheld from a paycheck
payments-source-withholding = Paycheck withholding
# Context: type of a payment: the reader paid it
payments-source-own = Your payment
# Context: type of a payment: the other parent paid it
payments-source-parent = Payment by the other parent
# Context: type of a payment: kept from a tax refund or a benefit
payments-source-offset = From a tax refund or benefit
# Context: type of a payment: another state collected it
payments-source-other-state = From another state
# Context: type of a payment: any other way
payments-source-other = Other payment
# Context: type of a row: a payment taken back because the bank did not pay it
payments-reversal-nsf = Taken back: not enough money in the account
# Context: type of a row: a payment taken back because the payer stopped it
payments-reversal-stop = Taken back: payment stopped
# Context: type of a row: an offset that its source took back in part or whole
payments-reversal-offset = Taken back: tax refund or benefit changed
# Context: type of a row: a payment that belongs to another case
payments-reversal-misapplied = Taken back: belongs to another case
# Context: type of a row: a payment made by mistake
payments-reversal-payer = Taken back: paid by mistake
# Context: type of a row: a payment taken back
payments-reversal = Taken back
# Context: type of a row: money moved to another case
payments-transfer = Moved to another case
# Context: type of a row: money given back to the payer
payments-refund = Given back to the payer
# Context: in a row that takes back: which payment it takes back
# $day (Date) when that payment was received, e.g. 2026-10-01
payments-takes-back = For the payment of { DATE($day, style: "long") }
# Context: in a row: who paid, where several parents pay
# $name (Text) the name, e.g. Wei Li
payments-paid-by = Paid by { $name }

# Context: status of a payment
payments-status-received = Received
# Context: status of a payment
payments-status-applied = Applied
# Context: status of a payment, with the day
# $day (Date) when it was sent, e.g. 2026-11-16
payments-status-sent-on = Sent { DATE($day, style: "short") }
# Context: status of a payment
payments-status-held = On hold
# Context: status of a payment: a part is on hold
payments-status-part-held = Partly on hold
# Context: status of a payment
payments-status-returned = Given back
# Context: status of a payment
payments-status-reversed = Taken back
# Context: status of a payment that was moved to another case
payments-status-moved = Moved
# Context: status of a payment
payments-status-sent-away = Sent to another state

# Context: why money is on hold
payments-hold-may-be-adjusted = This payment may be subject to adjustment.
# Context: why money is on hold
payments-hold-address = We need your current address. Call us.
# Context: why money is on hold
payments-hold-identity = We are checking whose payment this is.
# Context: why money is on hold
payments-hold-future = We keep it for support that is due later.
# Context: why money is on hold
payments-hold-dispute = This payment is in dispute. It stays on hold until that is settled.
# Context: why money is on hold
payments-hold-bank = The bank has not confirmed it yet.
# Context: why money is on hold
payments-hold-decision = We need a decision from you. Call us.
# Context: why money is on hold
payments-hold-ask = Call us to learn more.
# Context: in a row: until when money is on hold at the latest
# $day (Date) the day, e.g. 2027-04-01
payments-hold-until = On hold until { DATE($day, style: "long") } at the latest.

# Context: row head of the sums at the end of the table: all rows of the filter
payments-total = Total
# Context: heading of the sums by year
payments-years-title = Totals by year
# Context: caption of the table of sums by year
payments-years-caption = Payments that match the filter, by the year in which we received them
# Context: head of the first column of that table
payments-year = Year
# Context: head of a column: received in that year
payments-year-received = Received
# Context: head of a column: taken back
payments-year-returned = Taken back
# Context: head of a column: received less taken back
payments-year-net = Difference
# Context: a year as a row head
# $year (Text) the year, e.g. 2026
payments-year-name = { $year }
# Context: heading of the list of what is not in the table but belongs to its total
payments-on-hold-total = On hold now

# Context: folded text: what the words of the table mean
payments-words-title = What these words mean
# Context: an explained word, then a colon is not needed: word and meaning stand in two lines
payments-word-received = Received
# Context: meaning of the word Received, as a status
payments-word-received-text = We have the money. Next, we find out which support it is for.
# Context: an explained word
payments-word-applied = Applied
# Context: meaning of the word Applied
payments-word-applied-text = We know which support the money is for, and have counted it there.
# Context: an explained word
payments-word-sent = Sent
# Context: meaning of the word Sent
payments-word-sent-text = The money left us. A direct deposit takes about two business days to arrive.
# Context: an explained word
payments-word-hold = On hold
# Context: meaning of the words On hold
payments-word-hold-text = We have the money and have not sent it yet. If we need something from you, the payment says so.
# Context: an explained word
payments-word-returned = Taken back
# Context: meaning of the words Taken back
payments-word-returned-text = We had to take this money back, for example because a check was not paid. It no longer counts as paid. If it was sent already, call us to learn what happens next.
# Context: an explained word
payments-word-past-due = Past due
# Context: meaning of the words Past due
payments-word-past-due-text = Support from earlier months that is still owed. This month’s support is not part of it.
# Context: an explained word
payments-word-state = Owed to the state
# Context: meaning of the words Owed to the state
payments-word-state-text = While a family gets public assistance, its support is assigned to the state. The state keeps this part. It may pass some of it on to you.
# Context: folded text, for the parent who receives: why the sum in Sent to you is smaller than the sum received
payments-less-title = Why less was sent than received
# Context: text under that title
payments-less-text = A part of a payment may be on hold, owed to the state, or used for fees. A new payment may not have been sent yet.
# Context: folded text: how the sums are made
payments-sums-title = How we add up
# Context: how the sums are made, first sentence
payments-sums-total = The total adds up all payments that match the filter, on all pages, less what was taken back.
# Context: how the sums are made, second sentence
payments-sums-year = What was taken back counts in the year in which the payment was received.
# Context: how the sums are made, third sentence
payments-sums-monthly = “About” means that we worked out a monthly sum from a weekly or yearly one.

# Context: link, loads the rows of the filter as a file
payments-csv = Download as a spreadsheet (CSV)
# Context: button, prints the page
payments-print = Print
# Context: names the links to newer and older pages of this list
payments-pages = Pages of the payment history
# Context: no payment has ever come
payments-none-yet = No payments yet. After we receive one, you will see it here the next business day.
# Context: the filter leaves nothing
payments-none-match = No payments match this filter.
# Context: link beside that sentence
payments-show-all = Show all payments
# Context: before the first data came from the agency
payments-no-data = We do not have your payments yet. Look again tomorrow.
