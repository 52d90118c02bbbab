import json
import sys

from shout import shout

print("a line of log that is no reply")
for line in sys.stdin:
    request = json.loads(line)
    print(json.dumps({"id": request["id"], "outputs": shout(request["inputs"])}))
