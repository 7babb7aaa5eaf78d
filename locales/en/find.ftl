### Audience: page
### The page finder: a table of what a parent may want and the page that has it. The rows' other search words are in
### `app/src/screens/public/find/synonyms.rs`.
### `.page` of a row is the name of the page that it leads to, in the words of that page's title.

# Context: title of the page and its tab
find-title = Where to find what
# Context: under the title
find-lead = Look for what you want to do. The table names the page that has it.
# Context: label of the search box
find-search = What are you looking for?
# Context: hint at that box; names a word that parents look for
find-search-hint = One word is enough, such as “card”. English and Chinese both work.
# Context: button at that box
find-submit = Find
# Context: heading of three choices: whose pages to show
find-show = Show
# Context: one of those choices
find-show-all = all pages
# Context: one of those choices
find-show-receives = I receive support
# Context: one of those choices
find-show-pays = I pay support
# Context: link after the button at that box, shows the whole table
find-clear = Show the whole list
# Context: status line above the whole table
# $count (Number) rows of the table, e.g. 24
find-all = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
  }
# Context: status line above the rows found
# $count (Number) rows found, e.g. 4
# $query (Text) what the reader typed, e.g. owe
find-results = { $count ->
    [one] { $count } entry matches “{ $query }”.
   *[other] { $count } entries match “{ $query }”.
  }
# Context: status line when nothing was found; the whole table follows
# $query (Text) what the reader typed, e.g. qwerty
find-none = Nothing matches “{ $query }”. Try another word, or look through the whole list below.
# Context: caption of the table, for screen readers
find-caption = What you may want to do, and the page for it
# Context: head of the first column; its cells go on with the sentence
find-want = I want to…
# Context: head of the second column: name of the page
find-page = Page
# Context: head of the third column: for whom the page is
find-who = Who
# Context: head of the fourth column: whether one must be signed in
find-sign-in = Sign-in
# Context: in the third column
find-who-both = both parents
# Context: in the third column
find-who-receives = parent who receives
# Context: in the third column
find-who-pays = parent who pays
# Context: in the third column
find-who-everyone = everyone
# Context: in the fourth column: whether one must be signed in
find-sign-in-needed = needed
# Context: in the fourth column: whether one must be signed in
find-sign-in-not-needed = not needed
# Context: under the table, before the help-line number
find-not-here = Not here? Call us:
# Context: link under the table to the page about contact
find-contact = More ways to reach us

### The rows, in the order of the table.

# Context: row of the table, goes on from “I want to…”; .page: name of the page
find-last-payment = see the latest payment
    .page = Overview
# Context: row of the table, goes on from “I want to…”; .page: name of the page
find-all-payments = see every payment
    .page = Payment history
# Context: row of the table, goes on from “I want to…”; .page: name of the page
find-print-payments = print or save my payments
    .page = Payment history
# Context: row of the table, goes on from “I want to…”; .page: name of the page
find-money-sent = see the money that went to me
    .page = Disbursements
# Context: row of the table, goes on from “I want to…”; .page: name of the page
find-on-hold = know why money is on hold
    .page = Disbursements: on hold
# Context: row of the table, goes on from “I want to…”; .page: name of the page
find-balances = know how much I owe or am owed
    .page = Balances
# Context: row of the table, goes on from “I want to…”; .page: name of the page
find-order-amount = see the amount in the order
    .page = Support orders
# Context: row of the table, goes on from “I want to…”; .page: name of the page
find-statement = get an account statement
    .page = Account statements
# Context: row of the table, goes on from “I want to…”; .page: name of the page
find-monthly-notice = get my monthly notice
    .page = Monthly notices
# Context: row of the table, goes on from “I want to…”; .page: name of the page
find-coupon = print a slip to pay by mail
    .page = Payment coupons
# Context: row of the table, goes on from “I want to…”; .page: name of the page
find-how-to-pay = learn how to pay
    .page = Ways to pay
# Context: row of the table, goes on from “I want to…”; .page: name of the page
find-get-paid = change how I get paid
    .page = How you get paid
# Context: row of the table, goes on from “I want to…”; .page: name of the page
find-write-office = write to my office
    .page = Messages
# Context: row of the table, goes on from “I want to…”; .page: name of the page
find-office = find my office, a phone number, or hours
    .page = Contact us
# Context: row of the table, goes on from “I want to…”; .page: name of the page
find-my-address = change my address, phone, or e-mail
    .page = Contact information
# Context: row of the table, goes on from “I want to…”; .page: name of the page
find-job = report a new job or a lost job
    .page = Employer
# Context: row of the table, goes on from “I want to…”; .page: name of the page
find-insurance = update health insurance
    .page = Health insurance
# Context: row of the table, goes on from “I want to…”; .page: name of the page
find-children = see the children in my case
    .page = Children
# Context: row of the table, goes on from “I want to…”; .page: name of the page
find-hearings = see my hearings and appointments
    .page = Calendar
# Context: row of the table, goes on from “I want to…”; .page: name of the page
find-actions = see what was done in my case
    .page = Case activity
# Context: row of the table, goes on from “I want to…”; .page: name of the page
find-documents = send or read papers
    .page = Documents
# Context: row of the table, goes on from “I want to…”; .page: name of the page
find-change-order = ask for a change of the order
    .page = Questions: change an order
# Context: row of the table, goes on from “I want to…”; .page: name of the page
find-wrong-payment = say that a payment is wrong
    .page = Payment history: one payment
# Context: row of the table, goes on from “I want to…”, where the agency uses PINs; .page: name of the page
find-pin = get my PIN
    .page = Get your PIN
# Context: row of the table, goes on from “I want to…”, where the agency uses Web IDs; .page: name of the page
find-web-id = get my Web ID
    .page = Get your Web ID
# Context: row of the table, goes on from “I want to…”; .page: name of the page
find-start = get started, step by step
    .page = How to get started
# Context: row of the table, goes on from “I want to…”; .page: name of the page
find-register = open an account
    .page = Create an account
# Context: row of the table, goes on from “I want to…”; .page: name of the page
find-password = set a new password or unlock my account
    .page = Sign-in help
# Context: row of the table, goes on from “I want to…”; .page: name of the page
find-language = change the language of this site
    .page = Languages of this site
# Context: row of the table, goes on from “I want to…”; .page: name of the page
find-interpreter = get help in my language
    .page = Free help in your language
# Context: row of the table, goes on from “I want to…”; .page: name of the page
find-safety = stay safe, or leave this site fast
    .page = Stay safe
# Context: row of the table, goes on from “I want to…”; .page: name of the page
find-word = understand a word
    .page = Glossary
# Context: row of the table, goes on from “I want to…”; .page: name of the page
find-lawyer = ask a lawyer for free
    .page = Free legal help
# Context: row of the table, goes on from “I want to…”; .page: name of the page
find-act-for-me = let somebody act for me
    .page = Authorized person
