import json
import sys

from shout import shout

request = json.load(sys.stdin)
print(json.dumps({"id": request["id"], "outputs": shout(request["inputs"])}))
