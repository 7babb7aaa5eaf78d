### Audience: every
### Names that must be the same everywhere, and what the program knows about the language.

# Context: the language's own name, in the list of languages
-endonym = English
# Context: the same where there is little room
-endonym-short = English
# Context: between groups of three digits
-group-separator = ,
# Context: before the cents
-decimal-separator = .
