"""What stands around the sentences of a text: blocks, headings, tables, furniture, credits, datelines."""
