"""Draw a flow as a Mermaid chart."""

from flows.table import END, Flow


def mermaid(flow: Flow) -> str:
    """The chart, with a box around each repeated part."""
    lines = ["flowchart TD"]
    for start in flow.starts:
        lines += [f"    start([start]) --> {name}" for name in flow.land(None, start)]
    for part in flow.repeats.values():
        lines.append(f"    subgraph {part.name} [for each: {part.name}]")
        lines += [f"        {step.name}" for step in part.steps]
        lines.append("    end")
    for step in flow.steps:
        for label, target in step.exits.items():
            arrow = f"-->|{label}|" if label else "-->"
            lines += [f"    {step.name} {arrow} {_box(name)}" for name in flow.land(step, target)]
    return "\n".join(dict.fromkeys(lines)) + "\n"


def _box(name: str) -> str:
    return "stop([end])" if name == END else name
