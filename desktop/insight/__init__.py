"""What the person's own records show about waiting. Pure: rows in, results out.

`core.insight_rows` holds the input, read by `models.insight_rows` in a few statements. For 1, 2 and
3 the rows of each application become a *digest* (`facts`), which its plan stores with its summary;
the digests of all are counted. The types of the results, all of them frozen, are in `results`; the
words for them are in `wording.insights`.

1. `waits.wait_report` → `WaitReport`: how long employers took. Its `groups` are for both `Until`
   (next word, decision) first all, then each round, kind of role and country. A `WaitGroup` has a
   `Curve` if at least `ENOUGH` cases carry it and one has ended: `CurvePoint`s with the share that
   still waits and its band. `place(days)` is the `Place` of a wait that goes on.
   `published` are the figures to show beside it, `laws` the times that a law names.
2. `flow.flow_of` → `Flow`: `FlowNode`s in columns (`depth`) and `FlowLink`s between them, with the
   ids of the applications and their first and last day. `sankeymatic.sankeymatic` is its text.
3. `follow_ups.follow_up_report` → `FollowUpReport`: `Answered` by kind and by channel, `Week`s of
   contacts, `Thanks`.
4. `employer.employer_history` → `EmployerHistory`: one application, its employer's promises
   (`PromiseKept`), and all applications there.
5. `fit.advice_fit` → `AdviceFit`: the rank of the true reason in the runs of the wizard.
6. `review.week_review` → `WeekReview`: `Done` and `Coming` items, and one of them that went well.

`report.report` computes 1, 2, 3 and 5 for the whole store and can be cancelled; `InsightReport` is
what the page shows.

How the records are interpreted:

- A wait begins with an interview that was held; interviews on one day are one, the last of them.
  It ends with the employer's *next word*: a message or call after the start of the interview, an
  answer, a hold, an offer or a no that was noted for that day or a later one, or the next
  interview, on its day: its invitation came then at the latest.
- The *decision* is an offer or a no. For all, kinds of role and countries it is counted from the
  first interview, as in the published figures; for a round from the interview of that round.
- A wait without its end is censored, not dropped: today, or on the day on which the person
  withdrew or moved on. Nothing that comes after a withdrawal ends a wait. A hold is a word, but no
  decision.
- An ending that was entered together with its application has no known day: such an application
  is left out where its day would count, and `undated` counts it.
- Days are calendar days between dates in the employer's time zone, without an interview in the
  zone of the last contact; what came first is decided by instants.
"""
