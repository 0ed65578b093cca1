"""Every conversation there is, by name."""

from flows.affirm import AFFIRM
from flows.assess import ASSESS
from flows.checkin import CHECKIN
from flows.chooser import CHOOSER
from flows.circle import CIRCLE
from flows.crisis import CRISIS
from flows.cue import CUE
from flows.debrief import DEBRIEF
from flows.events import EVENT_MOVE, EVENT_TIMES
from flows.experiment import EXPERIMENT
from flows.feedback import FEEDBACK
from flows.find import FIND
from flows.goal import GOAL
from flows.look import LOOK
from flows.moving import MOVED, MOVING
from flows.peer import PEER, PEER_NOTES
from flows.plan import PLAN_SWAP
from flows.plan_end import HELPED, KEEPING, MEASURE
from flows.reflect import REFLECT
from flows.reframe import REFRAME, REFRAME_SHORT
from flows.selfcheck import SELFCHECK
from flows.settings import DELETE, IMPORT, NUDGE_TIME, PAUSE, SETTINGS
from flows.slip import SLIP
from flows.solve import SOLVE
from flows.solve_review import SOLVE_REVIEW
from flows.solve_step import SOLVE_STEP
from flows.step import STEP
from flows.strengths import STRENGTHS
from flows.thought import THOUGHT
from flows.travel import TRAVEL
from flows.values import VALUES_FLOW
from flows.week_do import WEEK_DO
from flows.week_goal import WEEK_GOAL
from flows.week_ladder import WEEK_LADDER
from flows.week_micro import WEEK_MICRO
from flows.week_proof import WEEK_PROOF
from flows.welcome import WELCOME
from flows.win import WIN

FLOWS = {
    flow.name: flow
    for flow in (
        WELCOME,
        CRISIS,
        ASSESS,
        WEEK_GOAL,
        WEEK_LADDER,
        WEEK_MICRO,
        WEEK_DO,
        WEEK_PROOF,
        SOLVE,
        SOLVE_STEP,
        SOLVE_REVIEW,
        REFRAME,
        REFRAME_SHORT,
        DEBRIEF,
        EVENT_MOVE,
        EVENT_TIMES,
        AFFIRM,
        CUE,
        EXPERIMENT,
        FIND,
        GOAL,
        LOOK,
        REFLECT,
        SLIP,
        STEP,
        STRENGTHS,
        THOUGHT,
        VALUES_FLOW,
        WIN,
        CHOOSER,
        SELFCHECK,
        MOVING,
        MOVED,
        PEER,
        PEER_NOTES,
        CIRCLE,
        CHECKIN,
        FEEDBACK,
        PLAN_SWAP,
        HELPED,
        KEEPING,
        MEASURE,
        SETTINGS,
        NUDGE_TIME,
        PAUSE,
        TRAVEL,
        DELETE,
        IMPORT,
    )
}
