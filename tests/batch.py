"""Runs the command line many times: tests/batch.c for scripts in Python.

SPDX-License-Identifier: ISC
"""
import collections
import os
import subprocess
import tempfile

Result = collections.namedtuple('Result', 'status out err')


# What chooses the language, where no option does.
LOCALE = ('LANGUAGE', 'LC_ALL', 'LC_MESSAGES', 'LANG')


class Batch:
    """A process that is the program once for each call of run(), in English
    where no option says otherwise.
    """

    def __init__(self, program, environment=None):
        self.folder = tempfile.TemporaryDirectory()
        self.err = os.path.join(self.folder.name, 'err')
        environment = dict(environment or os.environ)
        for name in LOCALE:
            environment.pop(name, None)
        self.process = subprocess.Popen(
            [program, os.path.join(self.folder.name, 'out'), self.err],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.process.stdin.close()
        ended = self.process.wait()
        if ended != 0 and error[0] is None:
            self.die('exit')
        self.folder.cleanup()

    def die(self, call):
        self.process.wait()
        with open(self.err, encoding='utf-8', errors='replace') as err:
            raise RuntimeError('%s ends the process with status %d: %s' % (
                call, self.process.returncode, err.read()))

    def run(self, *words, reads=os.devnull):
        """Returns what the program does with these arguments and this file."""
        job = '\t'.join((reads,) + words)
        try:
            self.process.stdin.write(os.fsencode(job + '\n'))
            self.process.stdin.flush()
        except BrokenPipeError:
            pass
        numbers = self.process.stdout.readline().split()
        if len(numbers) != 3:
            self.die(job)
        status, out, err = map(int, numbers)
        return Result(status, self.process.stdout.read(out),
                      self.process.stdout.read(err))
