import json
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from shout import shout


class Desk(BaseHTTPRequestHandler):
    def do_GET(self):
        self.reply({"ready": True})

    def do_POST(self):
        inputs = json.loads(self.rfile.read(int(self.headers["content-length"])))
        self.reply({"result": shout(inputs)})

    def reply(self, value):
        body = json.dumps(value).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Desk).serve_forever()
