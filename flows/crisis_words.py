"""Short answers to what is asked after words of danger, typed: yes, no, help, I don't know.

Few and sure, in all languages at once, because people mix them. What is not here is no answer.
"""

import re
from collections.abc import Mapping
from enum import Enum

from flows.concern.plain import fold


class Short(Enum):
    """What a short answer says."""

    HELP = "help"
    YES = "yes"
    UNSURE = "unsure"
    NO = "no"


_WORDS = {
    Short.HELP: """
        help, help me, please help, please help me, help please, help me please, i need help, sos
        ayuda, ayúdame, ayúdenme, necesito ayuda, por favor ayuda, socorro
        hilfe, hilf mir, helft mir, bitte hilf mir, ich brauche hilfe, brauche hilfe
        aide, aide moi, aidez moi, à l'aide, au secours, besoin d'aide, j'ai besoin d'aide
        ajuda, me ajuda, me ajude, ajuda me, ajude me, preciso de ajuda
        помощь, помоги, помогите, помоги мне, помогите мне, мне нужна помощь, нужна помощь
        допомога, допоможи, допоможіть, допоможи мені, допоможіть мені, мені потрібна допомога
    """,
    Short.YES: """
        yes, y, ya, yah, yeah, yea, yep, yup, yh, yes i am, yeah i am, i am, yes i do, yes please
        yes right now, yes now, yes both, both
        sí, sí estoy en peligro, sí ahora, sí por favor
        ja, jo, ja bin ich, ja jetzt, ja gerade, ja bitte
        oui, ouais, ouai, mouais, oui maintenant
        sim, sim estou, sim agora
        да, ага, да сейчас, угу
        так, так зараз, ага так
    """,
    Short.UNSURE: """
        i dont know, i do not know, dont know, idk, dunno, i dunno, not sure, im not sure
        i am not sure, unsure, maybe, perhaps, no idea, kind of, kinda, sort of, i think so
        no sé, no lo sé, no estoy seguro, no estoy segura, quizás, quizá, tal vez, a lo mejor, puede
        weiß nicht, ich weiß nicht, ich weiß es nicht, weiß ich nicht, keine ahnung, vielleicht
        nicht sicher, ich bin nicht sicher, ich bin mir nicht sicher, jein
        je sais pas, je ne sais pas, sais pas, jsp, chais pas, peut être, pas sûr, pas sûre
        não sei, sei lá, talvez, não tenho certeza, não tenho a certeza
        не знаю, я не знаю, хз, может, может быть, наверное, возможно, не уверен, не уверена
        не знаю я, можливо, може, може бути, мабуть, не певен, не певна, не впевнений, не впевнена
    """,
    Short.NO: """
        no, nope, nah, n, not now, not right now, no not now, no not right now, no im not
        no i am not
        no ahora no, ahora no, ahora mismo no, no por ahora
        nein, nee, nö, nein bin ich nicht, gerade nicht, jetzt nicht, im moment nicht
        non, nan, pas maintenant, pas là, pas en ce moment, non pas maintenant
        não, não agora não, agora não, neste momento não
        нет, неа, не сейчас, нет не сейчас, сейчас нет
        ні, не зараз, ні не зараз, зараз ні
    """,
}
# Only where it was asked whether somebody can be told.
_NOT_YET = """
    not yet, no not yet, nobody, no one, noone, there is no one, theres no one
    todavía no, aún no, nadie, no hay nadie
    noch nicht, niemand, niemanden, keinen, da ist niemand
    pas encore, personne, il n'y a personne
    ainda não, ninguém, não há ninguém, não tem ninguém
    ещё нет, пока нет, никого, никого нет, нет никого
    ще ні, поки ні, нікого, нікого немає, нема нікого
"""
_PIECES = re.compile(r"[^\w\s-]+|\n")
_STRETCHED = re.compile(r"(\w)\1{2,}")


def _plain(text: str) -> str:
    return " ".join(_STRETCHED.sub(r"\1", fold(text)).replace("-", " ").split())


def _listed(words: str) -> frozenset[str]:
    return frozenset(_plain(one) for line in words.splitlines() for one in line.split(","))


_KNOWN = {one: short for short, words in reversed(_WORDS.items()) for one in _listed(words) if one}
_STILL = dict.fromkeys(_listed(_NOT_YET) - {""}, Short.NO)
# What each means at a question, the weightiest first; what is not named is no answer there.
_LEADS = {
    "safe": {Short.HELP: "no", Short.YES: "no", Short.UNSURE: "unsure", Short.NO: "yes"},
    "someone": {Short.NO: "not-yet", Short.UNSURE: "not-yet", Short.YES: "yes"},
}


def option(step: str, text: str) -> str | None:
    """The answer to a question of the crisis talk that a text gives; None where it gives none.

    Nothing else may stand in it: "no, I'm fine" is not taken for a no.
    """
    leads = _LEADS.get(step, {})
    known = _KNOWN | _STILL if step == "someone" else _KNOWN
    said = {_said(piece, known) for one in _PIECES.split(fold(text)) if (piece := _plain(one))}
    if not said <= leads.keys():
        return None
    return next((to for short, to in leads.items() if short in said), None)


def _said(piece: str, known: Mapping[str, Short]) -> Short | None:
    words = piece.split()
    return known.get(piece) or known.get(words[0] if len(set(words)) == 1 else "")  # "no no no"
