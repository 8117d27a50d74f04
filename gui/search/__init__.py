"""Search over all articles: a question, the places that answer it in their context, and what is done with them."""
