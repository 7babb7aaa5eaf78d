### Audience: page
### Words of the samples in the development gallery. Invented names, numbers and sums.

# Context: title of the development page that shows every component
gallery-title = Component gallery
# Context: sample: main button
gallery-sign-in = Sign in
# Context: sample: second button
gallery-create-account = Create an account
# Context: sample: a long button
gallery-contact = Write to your local child support office about this case
# Context: sample: label of a field
gallery-user-id = User ID
# Context: sample: hint of a field
gallery-user-id-hint = 6 to 32 letters or numbers. You sign in with this.
# Context: sample: error of a field
gallery-user-id-error = Enter your user ID
# Context: sample: label of a secret field
gallery-password = Password
# Context: sample: error of a secret field
gallery-password-error = Enter your password
# Context: sample: label of a date
gallery-from = First day
# Context: sample: what is chosen
gallery-period = Period
# Context: sample: a choice
gallery-this-month = This month
# Context: sample: a choice
gallery-this-year = This year
# Context: sample: a choice
gallery-all = All
# Context: sample: what is chosen; head of a column
gallery-kind = Type
# Context: sample: how a payment was made
gallery-withholding = paycheck withholding
# Context: sample: how a payment was made
gallery-tax-refund = tax refund
# Context: sample: the filter in force
gallery-active-filter = Filter: this year, all types
# Context: sample: what a filter left
gallery-result = 4 payments, $1,188.45
# Context: sample: title of a page; caption of a table
gallery-history = Payment history
# Context: sample: caption of a table
gallery-caption = Payments in 2026. A dash means that nothing has been applied yet.
# Context: sample: head of a column
gallery-received = Received
# Context: sample: head of a column
gallery-amount = Amount
# Context: sample: head of a column
gallery-to-you = To you
# Context: sample: head of a column
gallery-to-state = To state
# Context: sample: head of a column
gallery-fees = Fees
# Context: sample: head of a column
gallery-status = Status
# Context: sample: head of the total
gallery-shown = Shown
# Context: sample: heading of a group of lines
gallery-year = 2026
# Context: sample: a status
gallery-sent = Sent
# Context: sample: a status
gallery-received-status = Received
# Context: sample: a status
gallery-on-hold = On hold
# Context: sample: a status
gallery-returned = Given back
# Context: sample: a status
gallery-adjusted = Adjusted
# Context: sample: a sum that does not apply
gallery-none = –
# Context: sample: first sentence of a notice
gallery-held-title = This payment is on hold.
# Context: sample: the rest of a notice
gallery-held-text = We have received the money but have not sent it yet. You do not need to do anything.
# Context: sample: first sentence of a notice
gallery-signed-out-title = You are signed out.
# Context: sample: label of a fact
gallery-last-payment = Last payment
# Context: sample: meaning of a sum
gallery-last-payment-meaning = Sent to you on November 16, 2026, by direct deposit, account ending in 4821
# Context: sample: label of a fact
gallery-next-due = Next due
# Context: sample: meaning of a sum
gallery-next-due-meaning = November 26, 2026, every two weeks
# Context: sample: label of a fact
gallery-past-due = Past due, owed to you
# Context: sample: a sum that is not known
gallery-past-due-meaning = Not known yet
# Context: sample: link of a fact; a disclosure
gallery-how-computed = How we computed this
# Context: sample: name of a fact
gallery-order-number = Order number
# Context: sample: name of a fact
gallery-parent-pays = Parent who pays
# Context: sample: the reader’s role in a case
gallery-receives = you receive support
# Context: sample: the reader’s role in a case
gallery-pays = you pay support
# Context: sample: line of a disclosure
gallery-terms = What these words mean
# Context: sample: empty state
gallery-none-yet = No payments yet. After we receive one, you will see it here the next business day.
# Context: sample: link of an empty state
gallery-see-all = See all payments
# Context: sample: name of the page turner
gallery-pages = Pages of the payment history
# Context: sample: title of an error page
gallery-not-found = We could not find that page
# Context: sample: text of an error page
gallery-not-found-text = The address may be mistyped, or the page may have moved. Nothing was changed.
