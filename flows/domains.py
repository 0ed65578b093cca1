"""Which part of life a goal belongs to, told from its words."""

import re
from enum import Enum
from typing import NamedTuple

from flows.plain_english import plain


class Domain(Enum):
    STUDY = "study"
    WORK = "work"
    HEALTH = "health"
    CREATIVE = "creative"
    SOCIAL = "social"


# Words that name a part of life outright, and words that lean towards it: beginnings of words, so
# that "studi" finds "studies" and "studied", or whole words when a point follows; "_" is a space.
_STRONG, _WEAK = 3, 1


class _Words(NamedTuple):
    strong: str
    weak: str


_WORDS = {
    Domain.STUDY: _Words(
        strong="""
        exam. exams. test. tests. finals midterm study studi student homework essay thesis
        dissertation lecture seminar. semester. course. courses. class. classes. classroom
        university uni. college school. grades. grade. degree. diploma certificate.
        certification. maths. math. mathematics physics chemistry biology algebra calculus
        statistics vocabulary vocab grammar language. languages. spanish french german.
        italian english. japanese chinese mandarin korean portuguese russian arabic swedish
        dutch greek. turkish hindi latin. polish. duolingo ielts toefl textbook tutor
        professor revise revision flashcard bachelor master. master's masters phd viva
        syllabus assignment coursework scholarship memorize memorise learn_to_code python.
        java. javascript coding programming quiz. lesson. lessons. history. geography
        curriculum driving_test driving_licence driving_license driving_theory theory_test
        apprenticeship
        """,
        weak="""
        learn read. reading. book. books. chapter. chapters. understand practise pass.
        notes. code. library teacher pages.
        """,
    ),
    Domain.WORK: _Words(
        strong="""
        job. jobs. boss. work. working. workplace career promotion promoted raise. salary
        colleague coworker co-worker manager manage. client customer. customers. office.
        resume. cv. interview meeting. meetings. business startup company. project.
        projects. deadline report. reports. presentation. slides. freelance invoice.
        invoices. tax. taxes. budget. money. save_money savings. saving debt. loan. invest
        mortgage bank. income. rent. earn euros. dollars. pounds. sales. sell. selling
        marketing linkedin negotiat pitch. employer employee shift. inbox. email. emails.
        e-mail desk. admin. paperwork tax_return application. applications. job_application
        bills. emergency_fund pension accounting bookkeeping portfolio_review website.
        productivity household chores. declutter clean. cleaning. tidy laundry. dishes.
        kitchen. garage. wardrobe. basement. flat. apartment. moving. repair. fix. delegate
        network. networking cover_letter. bakery. cafe. café. restaurant.
        unemployed recruiter contract. etsy shop.
        """,
        weak="""
        apply plan. organise organize lead. leader leadership team. talk. speech finish.
        save. $ € £ computer launch. time_management present. insurance house. room. drawer
        """,
    ),
    Domain.HEALTH: _Words(
        strong="""
        run. runs. running. jog. jogging. walk. walks. walking. steps. hike hiking. gym.
        fitness fit. fitter exercise exercising workout work_out. working_out training.
        marathon half-marathon. 5k. 10k. km. swim swimming cycle. cycling. bike. biking.
        yoga. pilates weight. lose. kg. kilos. lbs. pounds_lost diet. eat. eating. vegetable
        fruit. sugar. snack. snacking junk_food fast_food sweets. chocolate. calories.
        protein. vegan vegetarian meal. meals. sleep bedtime. insomnia bed. smoke. smoking.
        smoker cigarette nicotine vape vaping alcohol. drinking. drink_less drink_more
        sober. beer. wine. coffee. caffeine water. doctor dentist physio therapy. therapist.
        medication. pills. health healthy. healthier body. muscle strength. push-up pushup
        push. pull-up pullup squat plank. stretch stretching posture. back_pain pain. rehab
        knee. meditate meditation mindfulness breathing. stress anxiety. panic. relax
        burnout. energy. blood_pressure cholesterol diabetes screen_time phone_less
        scrolling. stamina. flexib climb. climbing. bouldering football. tennis. basketball.
        team_sport sport. sports. lift. lifting. bench. deadlift race. triathlon sit-up
        cook. cooking. breakfast. lunch_prep self-care. floss. teeth. sunscreen weigh.
        vitamins. checkup check-up. shower. active.
        """,
        weak="""
        morning. evening. early. rest. outside. fresh_air minutes. habit. wake. calm.
        get_up.
        """,
    ),
    Domain.CREATIVE: _Words(
        strong="""
        write. writing. novel. poem poetry. story. stories. blog. draw. drawing. drawings.
        sketch paint. painting. paintings. watercolo illustrat guitar. piano. violin drums.
        drum. bass. ukulele flute saxophone cello trumpet instrument. song. songs.
        songwriting sing. singing. choir. music. band. album. melody compose dance. dancing.
        ballet. choreograph theatre theater. acting. act. play_the script. screenplay film.
        films. filmmaking video. videos. youtube photo. photos. photography photograph
        camera. knit sew. sewing. crochet pottery ceramic craft. crafts. woodwork design.
        designing. art. artist. artistic creative. creativity calligraphy origami comic.
        comics. podcast. exhibition. gallery. sculpt memoir. journal. journaling.
        chapters_of_my_novel manuscript. stand-up_comedy comedy. improv. sketchbook photoshop
        illustrator. blender. collage
        animation. diy. garden. gardening. jewel embroider quilt bake. baking. cake. lyrics.
        beats. produce. concert. chords. open_mic
        """,
        weak="""
        draft. publish. perform. stage. create. make. build. record. play. idea.
        """,
    ),
    Domain.SOCIAL: _Words(
        strong="""
        friend friends. friendship date. dating. girlfriend boyfriend partner. wife.
        husband. marriage. relationship relationships. family. mother. mum. mom. father.
        dad. parents. sister. brother. grandma grandmother grandfather grandpa kids.
        children. son. daughter. neighbour neighbor people. person. stranger party. parties.
        small_talk smalltalk conversation. conversations. social. socialize socialise shy.
        shyness lonely. loneliness invite. introduce. apologise apologize argue. arguing.
        argument. listen. listening. boundaries. boundary say_no. saying_no. speak_up.
        compliment crush. flirt. eye_contact meetup volunteer club. group. community.
        call_my phone_call ask_for_help ask_someone roommate flatmate in-laws uncle. aunt.
        cousin. reconnect reach_out thank. gratitude_letter gossip assertive wedding.
        birthday. dinner_party guests. hug. tinder ask_her ask_him ask_out. meet_new
        text_back trust. forgive
        """,
        weak="""
        call. text. meet. talk_to ask. visit. together. with_my everyone. someone. letter.
        public_speaking speak_to host. confident. confidence.
        """,
    ),
}


def _pattern(words: str) -> re.Pattern[str]:
    spoken = (
        re.escape(word.removesuffix(".").replace("_", " "))
        + (r"(?!\w)" if word.endswith(".") else r"\w*")
        for word in words.split()
    )
    return re.compile(r"(?<!\w)(?:" + "|".join(spoken) + ")")


_SIGNS = {domain: (_pattern(strong), _pattern(weak)) for domain, (strong, weak) in _WORDS.items()}

# Whom it is done with or where says more than the verb: "call my sister", "present at work".
_OVERRIDES = (
    (r"(?:speak|talk|present|speech)\w*\b[^.]*\b(?:class|seminar|lecture)", Domain.STUDY),
    (r"write (?:my |the |an? )?(?:\w+ )?(?:thesis|essay|dissertation|paper|exam)", Domain.STUDY),
    (
        r"(?:cover letter|job|work|boss|clients?|colleagues?|office|career|promotion|startup)\b",
        Domain.WORK,
    ),
)
_FAVOURS = tuple((re.compile(rf"\b{pattern}"), favoured) for pattern, favoured in _OVERRIDES)
_OVERRIDE = 3


def domain(text: str) -> Domain | None:
    """The part of life that most words point to; among equals the one named first."""
    said = plain(text)
    scores = {each: _score(said, each) for each in Domain}
    for pattern, favoured in _FAVOURS:
        if pattern.search(said):
            scores[favoured] += _OVERRIDE
    best = max(scores.values())
    if best == 0:
        return None
    return min((d for d in Domain if scores[d] == best), key=lambda d: _first(said, d))


def _score(said: str, which: Domain) -> int:
    strong, weak = _SIGNS[which]
    return _STRONG * len(set(strong.findall(said))) + _WEAK * len(set(weak.findall(said)))


def _first(said: str, which: Domain) -> int:
    return min((f.start() for sign in _SIGNS[which] if (f := sign.search(said))), default=len(said))
