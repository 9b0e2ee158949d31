#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Colleagues in processes of their own, killed at random.

    crowd.py CLI [--colleagues 8] [--seconds 240] [--seed 1] [--keep]

Each colleague has a file and a profile, imports small CSV files, undoes, writes with the stock sqlite3 shell and syncs, all of
them with one folder and at the same time; any of it is ended by SIGKILL now and then. What was acknowledged (exit code 0) is
written down. Afterwards everybody syncs until nobody has anything to tell; then all files must hold the same log, clocks,
clashes and rows, and every acknowledged edit. Exit code 1 and the folder's name when they do not.
"""
import argparse
import collections
import hashlib
import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time

OWN = {"replica", "search", "search_data", "search_idx", "search_content", "search_docsize", "search_config", "search_row", "search_state",
       "local_state", "batch", "floor", "sync_point", "site", "sqlite_sequence", "sqlite_stat1"}


class Colleague:
    def __init__(self, crowd, number):
        self.crowd = crowd
        self.number = number
        self.home = os.path.join(crowd.folder, f"home{number}")
        self.file = os.path.join(crowd.folder, f"home{number}", "file.lansnav")
        self.dice = random.Random(crowd.seed * 1000 + number)
        self.people = set()         # acknowledged: a person of this name was added
        self.undone = set()         # acknowledged as undone again: may be in the trash
        self.notes = {}             # acknowledged raw edits: row -> value, rows that only this colleague writes
        self.doubtful = set()       # rows of raw edits that were killed
        self.last = None            # what the next undo would take back, when that is known for sure
        self.counts = collections.Counter()
        os.makedirs(self.home)

    def environment(self):
        return dict(os.environ, HOME=self.home, XDG_DATA_HOME=self.home, XDG_CONFIG_HOME=self.home, LC_ALL="C.UTF-8", QT_LOGGING_RULES="*=false")

    def run(self, what, arguments, killable=True, text=None, tries=2):
        """Exit code and output; None when it was killed."""
        process = subprocess.Popen(arguments, env=self.environment(), stdin=subprocess.PIPE if text else subprocess.DEVNULL,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        killer = None
        if killable and self.dice.random() < self.crowd.deaths:
            killer = threading.Timer(self.dice.uniform(0.01, 0.45), process.kill)
            killer.start()
        out, err = process.communicate(text)
        if killer:
            killer.cancel()
        code = None if process.returncode == -signal.SIGKILL else process.returncode
        self.counts[f"{what} {'killed' if code is None else code}"] += 1
        if code == 3 and tries > 0:
            # A lock that was being made when its program was killed counts for a second.
            time.sleep(1.2)
            return self.run(what, arguments, killable, text, tries - 1)
        if code not in (None, 0, 1, 4) or "terminate" in err or "Segmentation" in err:
            self.crowd.fail(f"colleague {self.number}: {what}: exit {process.returncode}: {err}")
        return code, out, err

    def cli(self, what, *arguments, killable=True):
        return self.run(what, [self.crowd.cli, what, *arguments], killable)

    def sync(self, killable=True):
        code, out, err = self.cli("sync", self.file, self.crowd.target, "--json", killable=killable)
        if code == 1 and "skad" not in err and "damage" not in err:
            return json.loads(out)
        if code == 1:
            self.crowd.fail(f"colleague {self.number} found the shared file damaged: {err}")
        return json.loads(out) if code == 0 else None

    def import_people(self):
        # Letters, as names have: anything else is asked about.
        letters = "abdegijklmnopvyz"
        names = ["P" + letters[self.number % 16] + "x" + "".join(self.dice.choice(letters) for _ in range(12)) for _ in range(self.dice.randint(1, 6))]
        source = os.path.join(self.home, "source.csv")
        with open(source, "w", encoding="utf-8") as file:
            file.write("Förnamn;Efternamn;E-post\n" + "".join(f"{n};Påhittad;{n}@example.org\n" for n in names))
        code, _, err = self.cli("import", self.file, source, "--as", "people")
        if code == 0 or code == 1:
            self.people.update(names)
            self.last = names
        elif code is None:
            self.last = None
        else:
            self.crowd.fail(f"colleague {self.number}: import: exit {code}: {err}")

    def undo(self):
        names = self.last
        self.last = None
        if not names:
            return
        # Whether it came through or was killed, these may be in the trash; no other act may be.
        self.undone.update(names)
        self.cli("undo", self.file)

    def raw_edit(self):
        """The stock shell: a row of one's own, which nobody else writes, and a value that everybody fights over."""
        value = f"{self.number}-{self.dice.getrandbits(40):x}"
        row = f"{self.number:02x}" + f"{self.dice.randint(1, 16):030x}"
        sql = (f".timeout 5000\nBEGIN IMMEDIATE;\nINSERT INTO organisation (id, name, note) VALUES (x'{row}', 'own', '{value}') ON CONFLICT (id) DO UPDATE SET note = excluded.note;\n"
               f"UPDATE municipality SET short_name = '{value}' WHERE id = (SELECT id FROM municipality ORDER BY id LIMIT 1 OFFSET {self.dice.randint(0, 3)});\nCOMMIT;\n")
        code, _, _ = self.run("sqlite3", ["sqlite3", "-batch", "-bail", self.file], text=sql)
        if code == 0:
            self.notes[row] = value
            self.doubtful.discard(row)
        else:
            self.doubtful.add(row)

    def work(self, until):
        try:
            while time.monotonic() < until and not self.crowd.failed:
                self.dice.choices([self.import_people, self.undo, self.raw_edit, self.sync], [4, 1, 4, 5])[0]()
        except Exception as error:     # a thread must not die unheard
            self.crowd.fail(f"colleague {self.number}: {error!r}")

    def state(self):
        """What all must agree on, as one hash a table."""
        db = sqlite3.connect(f"file:{self.file}?mode=ro", uri=True)
        db.text_factory = bytes
        tables = [name.decode() for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")]
        hashes = {}
        for table in tables:
            if table in OWN or table.startswith("sqlite_"):
                continue
            columns = [row[1].decode() for row in db.execute(f'PRAGMA table_info("{table}")') if row[1] != b"applied"]
            rows = sorted(repr(row).encode() for row in db.execute("SELECT " + ", ".join(f'"{c}"' for c in columns) + f' FROM "{table}"'))
            hashes[table] = (len(rows), hashlib.sha256(b"\n".join(rows)).hexdigest())
        whole = db.execute("PRAGMA integrity_check").fetchone()[0]
        db.close()
        if whole != b"ok":
            self.crowd.fail(f"colleague {self.number}: {whole}")
        return hashes


class Crowd:
    def __init__(self, arguments):
        self.cli = os.path.abspath(arguments.cli)
        self.seed = arguments.seed
        self.deaths = arguments.deaths
        self.folder = tempfile.mkdtemp(prefix="lansnav-crowd-")
        self.failed = []
        os.makedirs(os.path.join(self.folder, "shared"))
        self.target = os.path.join(self.folder, "shared", "team.lansnav")
        self.team = [Colleague(self, n) for n in range(arguments.colleagues)]

    def fail(self, sentence):
        self.failed.append(sentence)
        print(sentence, file=sys.stderr)

    def begin(self):
        first = self.team[0]
        first.cli("new", first.file, "--template", "orebro", killable=False)
        first.sync(killable=False)
        for other in self.team[1:]:
            other.cli("join", other.file, self.target, killable=False)

    def settle(self):
        for number in range(40):
            told = 0
            for colleague in self.team:
                report = colleague.sync(killable=False)
                told += report["sent"] + report["received"] if report else 1
            if told == 0:
                return number + 1
        self.fail("never quiet")
        return 40

    def check(self):
        states = [colleague.state() for colleague in self.team]
        for table in states[0]:
            if len({state[table] for state in states}) > 1:
                self.fail(f"table {table} differs: {[state[table] for state in states]}")
        db = sqlite3.connect(f"file:{self.team[-1].file}?mode=ro", uri=True)
        rows = dict(db.execute("SELECT given, deleted FROM person WHERE given IS NOT NULL"))
        notes = {row.hex(): note for row, note in db.execute("SELECT id, note FROM organisation WHERE name = 'own'")}
        edits = 0
        for colleague in self.team:
            for name in colleague.people:
                edits += 1
                if name not in rows:
                    self.fail(f"{name} of colleague {colleague.number} was acknowledged and is lost")
                elif rows[name] and name not in colleague.undone:
                    self.fail(f"{name} is in the trash, and nobody put it there")
            for row, value in colleague.notes.items():
                edits += 1
                if row not in notes:
                    self.fail(f"row {row} was acknowledged and is lost")
                elif notes[row] != value and row not in colleague.doubtful:
                    self.fail(f"row {row}: {notes[row]} stands, {value} was acknowledged last")
        changes = db.execute("SELECT count(*) FROM change").fetchone()[0]
        clashes = db.execute("SELECT count(*) FROM conflict").fetchone()[0]
        files = sorted(os.listdir(os.path.dirname(self.target)))
        strange = [f for f in files if f != "team.lansnav" and ".tmp-" not in f and not f.endswith(".lock")]
        if strange:
            self.fail(f"left in the shared folder: {strange}")
        return edits, changes, clashes


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("cli")
    parser.add_argument("--colleagues", type=int, default=8)
    parser.add_argument("--seconds", type=float, default=240)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--deaths", type=float, default=0.25, help="share of the runs that are killed")
    parser.add_argument("--keep", action="store_true")
    arguments = parser.parse_args()
    crowd = Crowd(arguments)
    began = time.monotonic()
    crowd.begin()
    until = time.monotonic() + arguments.seconds
    threads = [threading.Thread(target=colleague.work, args=(until,)) for colleague in crowd.team]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    rounds = crowd.settle()
    edits, changes, clashes = crowd.check() if not crowd.failed else (0, 0, 0)
    counts = sum((colleague.counts for colleague in crowd.team), collections.Counter())
    print(f"{len(crowd.team)} colleagues, {time.monotonic() - began:.0f} s, seed {arguments.seed}: {edits} acknowledged edits, {changes} changes, {clashes} clashes, quiet after {rounds} rounds")
    print(", ".join(f"{what}: {count}" for what, count in sorted(counts.items())))
    if crowd.failed:
        print(f"FAILED; kept in {crowd.folder}", file=sys.stderr)
        return 1
    if not arguments.keep:
        shutil.rmtree(crowd.folder)
    return 0


sys.exit(main())
