"""Pictures for the chat, drawn from numbers and labels that a turn hands over.

A picture is plain data: {"kind": "progress", "data": {…}}. Its labels are words already.
"""

import struct

LENGTH = struct.Struct(">I")  # how long a picture is, before its bytes come from the process
