"""The purpose of each table and column of the store, in plain words.

A test compares these with the schema: a new column needs its words here.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject


@dataclass(frozen=True, slots=True)
class TableWords:
    """Title and purpose of a table, and the content of each column."""

    title: str
    about: str
    columns: Mapping[str, str]


def table_words() -> Mapping[str, TableWords]:
    """The words of all tables by table name, in the order shown."""
    return _Words().tables()


class _Words(QObject):
    def tables(self) -> dict[str, TableWords]:
        return {**self._entered(), **self._derived(), **self._internal()}

    def _keys(self) -> dict[str, str]:
        return {
            "seq": self.tr("Running number in this file"),
            "id": self.tr("A random identifier that no other row has"),
            "created_at": self.tr("When it was entered"),
            "updated_at": self.tr("When it was last changed"),
        }

    def _of_application(self) -> dict[str, str]:
        return {**self._keys(), "application_id": self.tr("The application it belongs to")}

    def _entered(self) -> dict[str, TableWords]:
        keys, of_application = self._keys(), self._of_application()
        no_calls, no_contact = self._contact_limits()
        zone = self.tr("The time zone of that time")
        promise = {
            "promise_words": self.tr("What they promised, in their words"),
            "promise_on": self.tr("The day that was promised"),
        }
        person = self.tr("The person")
        return {
            "application": TableWords(
                self.tr("Applications"),
                self.tr("Each job you applied for."),
                {
                    **keys,
                    "company": self.tr("Company"),
                    "role": self.tr("Role"),
                    "location": self.tr("Where the job is"),
                    "country": self.tr("Country, for working days and figures"),
                    "subdivision": self.tr("State or region, for public holidays"),
                    "role_type": self.tr("Kind of role, such as sales"),
                    "posting_url": self.tr("Address of the posting"),
                    "careers_url": self.tr("Address of the job page"),
                    "source": self.tr("Where you found it"),
                    "agency": self.tr("The agency, if there is one"),
                    "salary_note": self.tr("Your note on pay"),
                    "notes": self.tr("Your notes"),
                    "no_calls": no_calls,
                    "no_contact": no_contact,
                    "other_offer_deadline": self.tr("Until when another offer must be answered"),
                    "remind": self.tr("Whether you want reminders for it"),
                    "state": self.tr("Waiting, on hold, rejected, and so on"),
                    "outcome_reason": self.tr("The reason they gave, as you entered it"),
                    "applied_on": self.tr("When you applied"),
                    "closing_on": self.tr("The closing date in the posting"),
                    "internal": self.tr("Whether you work there already"),
                    "offer_told_on": self.tr("When they said that an offer is coming"),
                    "offer_on": self.tr("When their offer came"),
                    "offer_answer_by": self.tr("Until when they want your answer"),
                    "letter_language": self.tr("The language of its letters, if you chose one"),
                },
            ),
            "state_change": TableWords(
                self.tr("Changes of state"),
                self.tr("When an application was put on hold, rejected and so on."),
                {
                    **of_application,
                    "state": self.tr("What it became"),
                    "on": self.tr("On which day"),
                    "note": self.tr("Your note"),
                },
            ),
            "interview": TableWords(
                self.tr("Interviews"),
                self.tr("Each interview of an application."),
                {
                    **of_application,
                    "round": self.tr("What kind of interview"),
                    "format": self.tr("On site, by video or by phone"),
                    "starts": self.tr("When it begins"),
                    "zone": zone,
                    **promise,
                    "notes": self.tr("Your notes"),
                    "status": self.tr("Planned, cancelled, postponed or missed"),
                    "status_on": self.tr("When that was known"),
                    "minutes": self.tr("How many minutes it takes"),
                    "invitation_uid": self.tr("The invitation it was imported from"),
                    "invitation_occurrence": self.tr("Which meeting of a series it is"),
                    "invitation_sequence": self.tr("How often the invitation was changed"),
                    "invitation_stamp": self.tr("When the invitation was written"),
                },
            ),
            "person": TableWords(
                self.tr("People"),
                self.tr("Everyone you met or wrote to."),
                {
                    **keys,
                    "name": self.tr("Name"),
                    "name_key": self.tr("The name in small letters, to sort by"),
                    "title": self.tr("Title"),
                    "company": self.tr("Company"),
                    "email": self.tr("Mail address"),
                    "phone": self.tr("Phone number"),
                    "profile_url": self.tr("Address of a profile"),
                    "notes": self.tr("Your notes"),
                    "no_calls": no_calls,
                    "no_contact": no_contact,
                    "form_of_address": self.tr("How letters address them, if you entered it"),
                    "courtesy": self.tr("Ms or Mr, if you entered it"),
                    "letter_language": self.tr("The language of letters to them, if you chose one"),
                },
            ),
            "involvement": TableWords(
                self.tr("Who belongs to which application"),
                self.tr("Links people with applications."),
                {**of_application, "person_id": person, "part": self.tr("Their part in it")},
            ),
            "attendance": TableWords(
                self.tr("Who was in which interview"),
                self.tr("Links people with interviews."),
                {
                    **keys,
                    "interview_id": self.tr("The interview"),
                    "person_id": person,
                    "detail": self.tr("What you wrote of the talk with them in earlier versions"),
                    "for_letter": self.tr("What you talked about, for your letters"),
                    "private": self.tr("Your private note, never in a letter"),
                },
            ),
            "interaction": TableWords(
                self.tr("Contact history"),
                self.tr("Each mail, call or talk that you entered. None is read by itself."),
                {
                    **of_application,
                    "at": self.tr("When it was"),
                    "zone": zone,
                    "direction": self.tr("From you or from them"),
                    "channel": self.tr("By mail, phone, message and so on"),
                    "kind": self.tr("A thank-you, a follow-up, an answer, and so on"),
                    "subject": self.tr("Subject"),
                    "text": self.tr("What was said or written, as you entered it"),
                    **promise,
                    "answers_id": self.tr("The contact that this one answers"),
                    "message_key": self.tr("The mail it was imported from"),
                },
            ),
            "participation": TableWords(
                self.tr("Who was in which contact"),
                self.tr("Links people with contacts."),
                {**keys, "interaction_id": self.tr("The contact"), "person_id": person},
            ),
            "problem": TableWords(
                self.tr("Problems and ideas"),
                self.tr("What they said troubles them, and what you could offer."),
                {
                    **of_application,
                    "interview_id": self.tr("In which interview it came up"),
                    "person_id": self.tr("Who raised it"),
                    "problem": self.tr("The problem"),
                    "idea": self.tr("Your idea"),
                    "result": self.tr("A result of yours that bears on it"),
                },
            ),
            "asked_question": TableWords(
                self.tr("Questions they asked"),
                self.tr("What they asked in interviews, and what you answered."),
                {
                    **of_application,
                    "interview_id": self.tr("In which interview it was asked"),
                    "question": self.tr("The question"),
                    "answer": self.tr("Your answer"),
                },
            ),
            "posting": TableWords(
                self.tr("Postings"),
                self.tr("The texts of postings that you kept."),
                {
                    **of_application,
                    "kept_on": self.tr("The day it was kept"),
                    "source": self.tr("The address or file it was read from"),
                    "text": self.tr("The text of the posting"),
                },
            ),
            "sent_document": TableWords(
                self.tr("Documents you sent"),
                self.tr("Which documents you sent. The files themselves stay where they are."),
                {
                    **of_application,
                    "kind": self.tr("CV, cover letter or another document"),
                    "name": self.tr("Name"),
                    "version": self.tr("Which version of it"),
                    "path": self.tr("Where the file is"),
                    "sent_on": self.tr("The day it was sent"),
                },
            ),
            "signal": TableWords(
                self.tr("Observations"),
                self.tr("What you observed that may tell why they are silent."),
                {
                    **of_application,
                    "kind": self.tr("Which observation"),
                    "observed_on": self.tr("The day it was observed"),
                    "until": self.tr("Until when it holds"),
                    "note": self.tr("Your note"),
                },
            ),
        }

    def _derived(self) -> dict[str, TableWords]:
        of_application = self._of_application()
        shown = self.tr("When your desktop confirmed that it was shown")
        return {
            "advice_run": TableWords(
                self.tr("Advice you asked for"),
                self.tr("The answers of “What should I do?”, to compare with what came of them."),
                {
                    **of_application,
                    "asked_on": self.tr("The day you asked"),
                    "answers": self.tr("Your answers"),
                    "ranking": self.tr("The reasons, the likeliest first"),
                    "action": self.tr("The step that was advised"),
                    "step_on": self.tr("The day of the step"),
                    "outcome": self.tr("What came of it, as you entered it"),
                },
            ),
            "reminder": TableWords(
                self.tr("Reminders"),
                self.tr("What you are reminded of, and whether that has happened."),
                {
                    **of_application,
                    "action": self.tr("The step"),
                    "step_on": self.tr("The day of the step"),
                    "due": self.tr("When you are reminded"),
                    "zone": self.tr("The time zone of that time"),
                    "state": self.tr("Planned, shown, put off or done"),
                    "fired_at": self.tr("When it was sent to your desktop"),
                    "shown_at": shown,
                },
            ),
            "interview_reminder": TableWords(
                self.tr("Reminders of interviews"),
                self.tr("That an interview was announced, and that you were asked about it."),
                {
                    **self._keys(),
                    "interview_id": self.tr("The interview"),
                    "moment": self.tr("The day before, an hour before or afterwards"),
                    "starts": self.tr("When it begins"),
                    "zone": self.tr("The time zone of that time"),
                    "fired_at": self.tr("When it was sent to your desktop"),
                    "shown_at": shown,
                },
            ),
            "letter_draft": TableWords(
                self.tr("Letter drafts"),
                self.tr("Letters you have begun."),
                {
                    **of_application,
                    "person_id": self.tr("To whom"),
                    "kind": self.tr("Which letter"),
                    "subject": self.tr("Subject"),
                    "body": self.tr("Text"),
                    "attaches": self.tr("Whether you mean to attach something"),
                    "handed_over_at": self.tr(
                        "When you opened it in your mail program, if you have not said yet whether "
                        "you sent it"
                    ),
                },
            ),
            "letter_template": TableWords(
                self.tr("Your letter templates"),
                self.tr("Templates that you wrote in place of the program's own."),
                {
                    **self._keys(),
                    "language": self.tr("Language"),
                    "kind": self.tr("Which letter"),
                    "tone": self.tr("Tone"),
                    "number": self.tr("Which of several"),
                    "text": self.tr("The template"),
                },
            ),
            "careers_check": TableWords(
                self.tr("Page checks"),
                self.tr("What you saw on job pages. The program never opens them by itself."),
                {
                    **of_application,
                    "checked_on": self.tr("The day of the check"),
                    "status": self.tr("Still listed, gone, posted again, and so on"),
                    "note": self.tr("Your note"),
                },
            ),
        }

    def _internal(self) -> dict[str, TableWords]:
        text = self.tr("All the words of one record, to be searched")
        return {
            "draft": TableWords(
                self.tr("Forms not yet saved"),
                self.tr("What you are typing, in case the program ends before you save."),
                {
                    "id": self.tr("A random identifier"),
                    "form": self.tr("The form, and the record it is for"),
                    "saved_at": self.tr("When it was saved"),
                    "texts": self.tr("What you have typed so far"),
                },
            ),
            "bin_item": TableWords(
                self.tr("Deleted"),
                self.tr("What you deleted in the last 30 days, so that you can restore it."),
                {
                    "id": self.tr("A random identifier"),
                    "deleted_at": self.tr("When it was deleted"),
                    "title": self.tr("What it was"),
                    "rows": self.tr("All that was deleted with it"),
                },
            ),
            "setting": TableWords(
                self.tr("Settings"),
                self.tr(
                    "What you chose, such as the hour of reminders, or that two records are not "
                    "the same."
                ),
                {
                    **self._keys(),
                    "id": self.tr("Which setting"),
                    "value": self.tr("What you chose"),
                },
            ),
            "summary": TableWords(
                self.tr("Summaries"),
                self.tr("Computed from the rest for the lists, after each change and each day."),
                self._summary(),
            ),
            "application_search": TableWords(
                self.tr("Search index of applications"),
                self.tr("Computed from the rest, so that the search is fast."),
                {"body": text},
            ),
            "person_search": TableWords(
                self.tr("Search index of people"),
                self.tr("Computed from the rest, so that the search is fast."),
                {"body": text},
            ),
        }

    def _summary(self) -> dict[str, str]:
        sort = self.tr("To sort by")
        return {
            "seq": self.tr("Running number of the application"),
            "application_id": self.tr("The application"),
            "state": self.tr("Its state"),
            "company_key": sort,
            "replan_at": self.tr("When this is computed again"),
            "interviewed": self.tr("Whether the last interview is over"),
            "last_interview_on": self.tr("Day of the last interview"),
            "last_contact_on": self.tr("Day of the last contact"),
            "promise_on": self.tr("The day they promised"),
            "thanked": self.tr("How many were thanked"),
            "to_thank": self.tr("How many are to be thanked"),
            "action": self.tr("The next step"),
            "step_on": self.tr("The day of the next step"),
            "step_at": self.tr("When the next step is due"),
            "due_at": self.tr("The same, or the day it was put off to"),
            "channel": self.tr("How to do it"),
            "other_channel": self.tr("How it can be done instead"),
            "recipients": self.tr("The kind of recipients"),
            "recipient_names": self.tr("The names of the recipients"),
            "letter_kind": self.tr("The letter that goes with it"),
            "why": self.tr("Why this step"),
            "top_reason": self.tr("The likeliest reason for the silence"),
            "digest": self.tr("What Insights counts of it"),
            "digest_at": self.tr("From when on that is complete"),
            "shelf": self.tr("Waiting, on hold or closed"),
            **dict.fromkeys(("due_key", "interview_key", "contact_key"), sort),
        }

    def _contact_limits(self) -> tuple[str, str]:
        return (
            self.tr("Whether they asked for no calls"),
            self.tr("Whether they asked for no contact"),
        )
