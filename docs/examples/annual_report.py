#!/usr/bin/env python3
"""A year's report of one platform, with Python's standard library alone.

    python3 annual_report.py http://localhost:3000 check    2025 annual-report-2025.json
    python3 annual_report.py http://localhost:3000 save     2025 annual-report-2025.json
    python3 annual_report.py http://localhost:3000 submit   2025
    python3 annual_report.py http://localhost:3000 withdraw 2025 "the reason"
    python3 annual_report.py http://localhost:3000 amend    2025 annual-report-2025.json "the reason"
    python3 annual_report.py http://localhost:3000 receipt  2025

The program's id and secret stand in TAIZHANG_CLIENT_ID and TAIZHANG_CLIENT_SECRET, so that no list of processes shows them; they are exchanged for a
token (RFC 6749, 4.4). It prints what the server answered as JSON, and ends with 1 when the server refused.
"""

import base64
import hashlib
import json
import os
import sys
import time
import urllib.error
import urllib.parse
import urllib.request


class Reports:
    def __init__(self, server, year):
        self.url = f"{server}/api/v1/platforms/own/annual-reports/{year}"
        self.token = fetch_token(server)

    def call(self, method, path="", body=None, **headers):
        """Returns (status, ETag, answer). Tries again while the server is away: with its key a retry is safe."""
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.url + path, data=data, method=method)
        request.add_header("Authorization", f"Bearer {self.token}")
        request.add_header("Accept-Language", "en")
        if data is not None:
            request.add_header("Content-Type", "application/json")
        for name, value in headers.items():
            request.add_header(name.replace("_", "-"), value)
        for attempt in range(5):
            try:
                with urllib.request.urlopen(request, timeout=30) as answer:
                    return answer.status, answer.headers["ETag"], json.load(answer)
            except urllib.error.HTTPError as refused:
                return refused.code, None, json.load(refused)
            except OSError:
                if attempt == 4:
                    raise
                time.sleep(2**attempt)

    def condition(self):
        """What we have seen: the ETag of the report, or that there is none."""
        status, etag, _ = self.call("GET")
        return {"If_None_Match": "*"} if status == 404 else {"If_Match": etag}

    def key(self, *content):
        """One key for this content at this state of the report: a retry of it is known by the server as such."""
        return hashlib.sha256(json.dumps([self.url, *content]).encode()).hexdigest()

    def check(self, path):
        return self.call("PUT", "?dryRun=true", read(path))

    def save(self, path):
        return self.call("PUT", "", read(path), **self.condition())

    def submit(self):
        seen = self.condition()
        return self.call("POST", "/submission", Idempotency_Key=self.key("submit", seen), **seen)

    def withdraw(self, reason):
        return self.call("POST", "/withdrawal", {"reason": reason}, **self.condition())

    def amend(self, path, reason):
        body = {"reason": reason, "report": read(path)}
        seen = self.condition()
        return self.call("POST", "/amendment", body, Idempotency_Key=self.key("amend", seen, body), **seen)

    def receipt(self):
        return self.call("GET", "/receipt")


def fetch_token(server):
    client = ":".join(urllib.parse.quote(os.environ[f"TAIZHANG_CLIENT_{part}"], safe="") for part in ("ID", "SECRET"))
    request = urllib.request.Request(f"{server}/oauth/token", data=b"grant_type=client_credentials", method="POST")
    request.add_header("Authorization", f"Basic {base64.b64encode(client.encode()).decode()}")
    request.add_header("Content-Type", "application/x-www-form-urlencoded")
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.load(answer)["access_token"]


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


if __name__ == "__main__":
    if len(sys.argv) < 4 or not hasattr(Reports, sys.argv[2]) or "TAIZHANG_CLIENT_ID" not in os.environ:
        sys.exit(__doc__)
    server, act, year, *rest = sys.argv[1:]
    status, etag, answer = getattr(Reports(server, year), act)(*rest)
    print(json.dumps({"status": status, "etag": etag, "answer": answer}, ensure_ascii=False, indent=2))
    sys.exit(0 if status < 400 else 1)
