"""The stages that people write into the columns of their own tables, in four languages."""

import pytest

from desktop.exchange.stages import Stage, stage_of

STAGES = {
    Stage.APPLIED: (
        "no reply", "No response yet", "no decision yet", "no offer yet", "not rejected yet",
        "Applied - no answer", "Applied, no reply so far", "waiting for offer", "Waiting for reply",
        "Awaiting decision", "Haven't heard back", "not heard back yet", "never heard back",
        "Nothing yet", "radio silence", "Ghosted", "No news", "no word from them", "no callback",
        "no feedback received", "decision pending", "Pending", "Under review", "In progress",
        "Application received", "application accepted", "No interview yet", "not yet decided",
        "no rejection so far", "Open", "Followed up", "waiting on HR", "Didn't get a reply",
        "still no response", "applied; not selected yet", "nobody called",
        "not rejected", "haven't been rejected", "nicht abgesagt", "no rechazado",
        "Beworben", "Noch keine Antwort", "keine Rückmeldung", "Keine Antwort bisher",
        "noch nichts gehört", "noch keine Absage", "Warte auf Antwort", "warte noch auf Zusage",
        "Antwort steht noch aus", "in Bearbeitung", "Eingangsbestätigung", "offen", "In Prüfung",
        "noch nicht entschieden", "keine Absage", "Bewerbung verschickt", "Funkstille",
        "noch nicht eingeladen", "noch keine Zusage", "nicht gemeldet",
        "Pas de réponse", "sans réponse", "Sans nouvelles", "aucune réponse", "En attente",
        "en attente de réponse", "En cours", "pas encore de réponse", "toujours rien",
        "pas de nouvelles", "Candidature envoyée", "Postulé", "pas de refus", "Relancé",
        "à l’étude",
        "pas encore d'offre", "ils n'ont pas répondu", "en attente d'une décision",
        "Sin respuesta", "sin noticias", "Aún no han respondido", "todavía nada", "Enviada",
        "pendiente", "en proceso", "Pendiente de respuesta", "no me han llamado",
        "esperando oferta",
        "En espera de respuesta", "no han contestado", "sin novedades", "Candidatura recibida",
    ),
    Stage.INTERVIEWING: (
        "Accepted for interview", "accepted to second round", "Interview accepted",
        "invitation accepted", "2nd round", "Second round", "Round 2", "R2", "shortlisted",
        "Selected for interview", "Interviewed, no reply yet", "interview done, no offer yet",
        "Invited", "Interview confirmed", "Reference check", "take-home test", "final stage",
        "Hiring manager call", "phone screen - waiting for feedback",
        "2. Runde", "Zusage zum Gespräch", "Einladung erhalten", "Vorstellungsgespräch am 3.12.",
        "Gespräch abgesagt", "Probetag", "Gespräch gehabt, noch keine Antwort",
        "in der engeren Wahl",
        "Entretien passé, pas de réponse", "accepté pour un entretien", "2e tour", "présélection",
        "retenue pour entretien", "RDV téléphonique",
        "entrevista hecha, sin respuesta", "Seleccionado para entrevista", "segunda ronda",
        "prueba técnica", "Preseleccionada",
    ),
    Stage.REJECTED: (
        "Rejected", "not accepted", "Not selected", "regret", "We regret to inform you",
        "not moving forward", "No longer under consideration", "position filled", "role closed",
        "hired someone else", "went with another candidate", "not a fit", "They said no",
        "Unsuccessful", "Rejected, no feedback", "offer rescinded", "didn't get it", "declined",
        "turned down", "rejected after 2nd round", "not hired", "Not shortlisted", "got a no",
        "they're not interested", "failed test",
        "Absage", "abgelehnt", "leider nein", "nicht genommen", "Stelle schon besetzt",
        "nicht berücksichtigt", "Absage ohne Begründung", "nicht eingeladen",
        "Absage nach Gespräch", "Suche eingestellt",
        "Refus", "refusé", "non retenue", "Candidature non retenue", "réponse négative",
        "pas retenu", "poste pourvu", "classé sans suite",
        "Rechazado", "rechazada", "descartado", "no seleccionada", "no me han seleccionado",
        "plaza cubierta", "no apto",
    ),
    Stage.HIRED: (
        "Hired", "Accepted", "accepted!", "Offer accepted", "accepted the offer", "Signed",
        "contract signed", "Accepted - start 1 Feb", "got the job", "Accepted offer on 3 Nov",
        "Eingestellt", "Angebot angenommen", "Vertrag unterschrieben", "angenommen",
        "Embauchée", "Offre acceptée", "contrat signé", "Acepté", "contratada", "oferta aceptada",
    ),
    Stage.OFFER: (
        "Offer", "offer!!", "Offer received", "verbal offer", "Offer, no decision yet", "Angebot",
        "Zusage", "Zusage erhalten", "mündliche Zusage", "Offre reçue", "Offre", "Oferta",
        "Oferta recibida",
    ),
    Stage.WITHDRAWN: (
        "Withdrawn", "I withdrew", "Offer declined", "declined the offer", "turned them down",
        "no longer interested", "Not interested", "accepted another offer", "rejected by me",
        "zurückgezogen", "zurueckgezogen", "Angebot abgelehnt", "selbst abgesagt",
        "Retirée", "j'ai refusé", "Offre déclinée", "Retirada", "oferta rechazada", "rechacé",
    ),
    Stage.ON_HOLD: (
        "On hold", "hiring freeze", "paused", "auf Eis", "zurückgestellt", "en pause", "En pausa",
        "proceso suspendido",
    ),
    Stage.SAVED: (
        "Not applied", "not applied yet", "To apply", "apply", "Haven't applied", "saved", "to do",
        "noch nicht beworben", "noch bewerben", "gemerkt", "Entwurf", "à postuler",
        "pas encore postulé", "brouillon", "por enviar", "aún no enviada", "guardada",
    ),
    None: (
        "", "Zebra", "No", "no offer", "kein Angebot", "offer pending", "Rejected?", "offer?",
        "probably rejected", "wohl Absage", "closed", "accepted my request", "zugesagt", "yes",
        "En espera", "refus probable ?", "Offre d'emploi", "n/a", "-",
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "stage"), [(text, stage) for stage, texts in STAGES.items() for text in texts]
)
def test_a_status_is_read_as_it_is_meant(text: str, stage: Stage | None) -> None:
    assert stage_of(text) is stage


@pytest.mark.parametrize("text", ["no reply", "Rejected", "noch keine Antwort", "Sin respuesta"])
def test_capitals_signs_and_line_ends_change_nothing(text: str) -> None:
    assert stage_of(f"🟡 {text.upper()}!\n") is stage_of(text)
