### Audience: page
### The public front page, and the page where one chooses a language.

# Context: title of the front page and its tab
home-title = See your child support case online
# Context: sentence under that title
home-lead = Look up your payment history and account balances. See what was collected, how it was applied, and what was sent.
# Context: main button, leads to the sign-in page
home-sign-in = Sign in
# Context: second button, leads to the part of this page about new accounts
home-create-account = Create an account
# Context: link under the two buttons, for readers with our letter; leads to the page about the PIN
home-letter-pin = Do you have our letter with your PIN? See what to do with it
# Context: link under the two buttons, for readers who need a Web ID; leads to the page about the Web ID
home-letter-web-id = Do you need your Web ID? See how you get it
# Context: link under the two buttons to the page with the steps
home-get-started = How to get started, step by step
# Context: heading of the part about new accounts
home-create-title = Create an account
# Context: text of that part; the help-line number stands after it
home-create-text = Accounts cannot be opened on this site yet. Call us and we will help you:
# Context: heading of the part with our telephone numbers and hours
home-contact-title = Talk to a person
# Context: heading of the table of services
home-services-title = What you can do
# Context: text over the table of services
home-services-text = When you are signed in to your child support account, you can do these things as either parent.
# Context: caption of that table, for screen readers
home-services-caption = Services for the parent who receives support and for the parent who pays support
# Context: head of the first column: the name of a service
home-service = Service
# Context: head of a column: the custodial parent
home-receives = Parent who receives support (custo{"\u00AD"}dial parent)
# Context: head of a column: the noncustodial parent
home-pays = Parent who pays support (noncus{"\u00AD"}to{"\u00AD"}dial parent)
# Context: a service: list of payments
home-payment-history = View and print payment history
# Context: a service: printed statement of an account
home-statements = Access account statements
# Context: a service: writing to the local office
home-email-office = E-mail your local child support office
# Context: a service: list of money sent out to the parent who receives
home-disbursements = See all payments sent to you (disburse{"\u00AD"}ments)
# Context: a service: notice about support that was assigned to the state
home-monthly-notice = Access your monthly notice
# Context: a service: slip that goes along with a payment by mail
home-coupons = Access your payment coupons
# Context: beside the name of a service that this site does not have yet
home-not-here-yet = Not on this site yet. Call us.
# Context: in a cell of that table: this parent has the service
home-yes = Yes
# Context: in a cell of that table: this parent does not have the service
home-no = No
# Context: title of the page at the root, where one chooses a language
home-choose-title = Choose your language
