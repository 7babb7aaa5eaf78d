### Audience: page
### Words that several public pages share.

# Context: heading of the list of links to the parts of a long page
public-contents = On this page
# Context: link or button that prints the page; the same words as on the page about getting started
public-print = Print this page
# Context: heading of the links to other pages at the end of a page
public-more = Read more
# Context: small text right after a link to somebody else’s site
public-leaves = (opens another site)
# Context: small line at the end of a page
# $day (Date) day on which the text of the page last changed, e.g. 2026-11-22
public-changed = Last changed on { DATE($day, style: "long") }
