"""The page *Insights*: what the record of one person shows, with its numbers of cases."""
