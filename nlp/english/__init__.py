"""The tables of English: words, patterns and weights, no code that reads text. Another language is another folder."""
