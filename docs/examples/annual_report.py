#!/usr/bin/env python3
"""A year's report of one platform, with Python's standard library alone.

    python3 annual_report.py http://localhost:3000 TOKEN check    2025 annual-report-2025.json
    python3 annual_report.py http://localhost:3000 TOKEN save     2025 annual-report-2025.json
    python3 annual_report.py http://localhost:3000 TOKEN submit   2025
    python3 annual_report.py http://localhost:3000 TOKEN withdraw 2025 "the reason"
    python3 annual_report.py http://localhost:3000 TOKEN amend    2025 annual-report-2025.json "the reason"
    python3 annual_report.py http://localhost:3000 TOKEN receipt  2025

It prints what the server answered as JSON, and ends with 1 when the server refused.
"""

import hashlib
import json
import sys
import time
import urllib.error
import urllib.request


class Reports:
    def __init__(self, server, token, year):
        self.url = f"{server}/api/v1/platforms/own/annual-reports/{year}"
        self.token = token

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


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


if __name__ == "__main__":
    if len(sys.argv) < 5 or not hasattr(Reports, sys.argv[3]):
        sys.exit(__doc__)
    server, token, act, year, *rest = sys.argv[1:]
    status, etag, answer = getattr(Reports(server, token, year), act)(*rest)
    print(json.dumps({"status": status, "etag": etag, "answer": answer}, ensure_ascii=False, indent=2))
    sys.exit(0 if status < 400 else 1)
