### Audience: page
### Free legal help from others than the agency. Names, numbers and addresses come from the agency's configuration.

# Context: title of the page and its tab
legal-aid-title = Free legal help
# Context: under the title
legal-aid-lead = Do you need a lawyer, but cannot pay for one? Legal aid may help you at no cost.

# Context: heading of a part
legal-aid-we-title = What we can do, and what we cannot
# Context: text of that part
legal-aid-we = We can explain our letters, your account, and how payments work. We cannot give you legal advice.
# Context: text of that part
legal-aid-they = Legal aid offices do not belong to us. They decide whom they help, and how.

# Context: heading of a list
legal-aid-ask-title = What you can ask them
# Context: entry of that list
legal-aid-ask-papers = What a court paper or our letter means for you
# Context: entry of that list
legal-aid-ask-change = How to ask for a change of your support order
# Context: entry of that list
legal-aid-ask-wrong = What to do if you think that a decision is wrong
# Context: entry of that list
legal-aid-ask-safe = How to stay safe from the other parent

# Context: heading of the list of places
legal-aid-places-title = Where to ask
# Context: before the area that a place works for
# $area (Text) counties or towns from the configuration, e.g. Example County and Sample County
legal-aid-area = For people in { $area }
# Context: kind of place
legal-aid-kind-legal-aid = Legal aid
# Context: kind of place
legal-aid-kind-court = Court help center
# Context: kind of place
legal-aid-kind-referral = Finds a lawyer for you
# Context: label of a phone number
legal-aid-phone = Phone
# Context: label of a link to a place's own site
legal-aid-site = Site
# Context: in place of the list, when the configuration names none
legal-aid-none = Call us and ask where you can get legal help near you:

# Context: heading of a list
legal-aid-ready-title = Before you call them
# Context: entry of that list
legal-aid-ready-papers = Have your court papers and our letters ready.
# Context: entry of that list
legal-aid-ready-dates = Look for dates in the papers. If one is near, call today and say so.
# Context: entry of that list
legal-aid-ready-language = Say which language you speak, and ask for an interpreter.
