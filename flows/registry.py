"""Every conversation there is, by name."""

from flows.assess import ASSESS
from flows.debrief import DEBRIEF
from flows.reframe import REFRAME, REFRAME_SHORT
from flows.settings import DELETE, PAUSE, SETTINGS
from flows.solve import SOLVE
from flows.solve_review import SOLVE_REVIEW
from flows.solve_step import SOLVE_STEP
from flows.week_do import WEEK_DO
from flows.week_goal import WEEK_GOAL
from flows.week_ladder import WEEK_LADDER
from flows.week_micro import WEEK_MICRO
from flows.week_proof import WEEK_PROOF
from flows.welcome import WELCOME

FLOWS = {
    flow.name: flow
    for flow in (
        WELCOME,
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
        SETTINGS,
        PAUSE,
        DELETE,
    )
}
