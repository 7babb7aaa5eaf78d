### Audience: page
### Parts of every long list: its filter and its pages.

# Context: button, applies the chosen filter to the list
lists-apply = Apply filter
# Context: link, shows the list without a filter
lists-clear = Clear filter
# Context: link to the page with newer entries
lists-newer = Newer
# Context: link to the page with older entries
lists-older = Older
# Context: between the links to newer and older entries
# $page (Number) number of this page, e.g. 2
# $pages (Number) number of all pages, e.g. 7
lists-page-of = Page { $page } of { $pages }
