"""The data, and the documents that have to be made of them: for tests/json.

They are read here once more, by a parser that knows nothing of C.

SPDX-License-Identifier: ISC
"""
import os
import re

DATA = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'data')

SPACES = {
    'IN_HEADER': ['header'],
    'IN_EDNS': ['edns'],
    'IN_TSIG': ['tsig'],
    'IN_TSIG_TKEY': ['tsig', 'tkey'],
    'IN_TKEY': ['tkey'],
    'IN_NONE': ['pseudo'],
    'IN_NO_MESSAGE': ['pseudo'],
    'IN_EDE': ['ede'],
}

TOKEN = re.compile(r'\s+|/\*.*?\*/|("(?:[^"\\]|\\["\\])*")|(\w+)|([(),.=])',
                   re.DOTALL)


class Data:
    """Reads a file of data: MACRO(positional, ..., .field = value, ...)."""

    def __init__(self, name):
        with open(os.path.join(DATA, name), encoding='utf-8') as file:
            text = file.read()
        # Marks of commands in sentences, which JSON is without.
        self.marked = name != 'spellings.def'
        self.name = name
        self.tokens = []
        at = 0
        while at < len(text):
            match = TOKEN.match(text, at)
            if match is None:
                raise SyntaxError('%s: %r' % (name, text[at:at + 30]))
            self.tokens += [token for token in match.groups() if token]
            at = match.end()
        self.tokens.reverse()

    def take(self, wanted=None):
        token = self.tokens.pop()
        if wanted is not None and token != wanted:
            raise SyntaxError('%s: %s, not %s' % (self.name, token, wanted))
        return token

    def next_is(self, token):
        return bool(self.tokens) and self.tokens[-1] == token

    def value(self):
        token = self.take()
        if token[0] == '"':
            text = token[1:-1]
            while self.tokens[-1][0] == '"':
                text += self.take()[1:-1]
            text = re.sub(r'\\(.)', r'\1', text)
            return text.replace('`', '') if self.marked else text
        if token == 'SHOWS':
            return ['', self.arguments()[0][0]]
        if self.next_is('('):
            return self.arguments()[0]
        if token == 'NONE':
            return None
        return int(token, 0) if token[0].isdigit() else token

    def arguments(self):
        """Returns the values in brackets, and the fields by their names."""
        values, fields = [], {}
        self.take('(')
        while True:
            if self.next_is('.'):
                self.take('.')
                name = self.take()
                self.take('=')
                if name in fields:
                    raise SyntaxError('%s: .%s twice' % (self.name, name))
                fields[name] = self.value()
            else:
                values.append(self.value())
            if self.next_is(')'):
                self.take(')')
                return values, fields
            self.take(',')

    def records(self):
        while self.tokens:
            macro = self.take()
            values, fields = self.arguments()
            yield macro, values, fields


class Record:
    """A code or a range, with its cases and what it is called elsewhere."""

    def __init__(self, macro, values, fields):
        self.ede = macro in ('EDE', 'EDE_RANGE')
        self.id = 'EDE%d' % values[0] if macro == 'EDE' else values[0]
        self.range = macro in ('RANGE', 'EDE_RANGE')
        if self.ede:
            fields.update(space='IN_EDE', opcode='OP_ANY')
            if not self.range:
                values = [self.id, values[0]]
        self.first = None if values[1] == 'NO_NUMBER' else values[1]
        self.last = values[-1]
        self.fields = fields
        self.cases, self.spellings = [], []

    def filled(self, text):
        """Returns a text with the number of each {case_id}, the word of each
        {SCOPE_ID}."""
        ids = [case['id'] for case in self.cases]

        def word(match):
            name = match.group(1)
            return (labels['scope_' + name.lower()] if name.isupper()
                    else str(ids.index(name) + 1))
        return text and re.sub(r'\{(\w+)\}', word, text)

    def checks(self, tests):
        """Returns tests as the program prints them."""
        return [with_content({'check': does, 'reads': self.filled(shows)})
                for does, shows in tests or []]

    def mnemonic(self, number):
        if not self.range:
            return self.id
        word = 'EDE' if self.ede else 'RCODE'
        if number is not None:
            return '%s%d' % (word, number)
        if self.first == self.last:
            return '%s%d' % (word, self.first)
        return '%s%d-%d' % (word, self.first, self.last)

    def case(self, index):
        """Returns the object of a cause."""
        case = self.cases[index]
        own, remedy = case['own'], case['remedy']
        return with_content({
            'id': case['id'],
            'number': index + 1,
            'rare': case['rare'] or None,
            'scope': scope_word(own['scope']),
            'also': scope_word(own['also']),
            'who': remedy['who'].replace('WHO_', '').lower(),
            'title': remedy['title'],
            'sign': own.get('sign'),
            'checks': self.checks(own['checks']),
            'fix': self.filled(' '.join(filter(None, (remedy['fix'],
                                                      own.get('here'))))),
            'settings': remedy['settings'],
        })

    def head(self, number):
        return {
            'number': number,
            'first': self.first if self.range else None,
            'last': self.last if self.range else None,
            'mnemonic': self.mnemonic(number),
            'space': SPACES[self.fields['space']],
            'name': self.fields['name'],
            'gist': self.fields['gist'],
        }

    def alone(self, number, index):
        """Returns the object of a record that is asked for one cause."""
        return with_content(dict(self.head(number),
                                 cases=[self.case(index)]))

    def document(self, number):
        """Returns the object that has to be printed for a number of it."""
        f = self.fields
        return with_content(dict(
            self.head(number),
            description=' '.join(filter(None, (f['description'],
                                               f['further']))),
            meanings=[{'name': called, 'text': says}
                      for called, says in f.get('meanings') or []],
            check_first=self.checks(f['check_first']),
            cases=[self.case(i) for i in range(len(self.cases))],
            retry=f['retry'],
            retry_class=f['retry_class'].replace('RETRY_', '').lower(),
            cached=f['cached'],
            sent_by=f['sent_by'],
            comes_with=f.get('comes_with'),
            spellings=self.spellings,
            references=f['references'],
            see_also=f['see_also']))


def scope_word(scope):
    return '' if scope == 'SCOPE_NONE' else scope.replace('SCOPE_', '').lower()


def with_content(members):
    return {key: value for key, value in members.items()
            if key == 'number' or value not in (None, '', [])}


def read_records():
    found = {}
    commons = {values[0]: fields
               for _, values, fields in Data('common.def').records()}
    for name in 'rcodes.def', 'edes.def':
        for macro, values, fields in Data(name).records():
            if macro in ('RCODE', 'RANGE', 'EDE', 'EDE_RANGE'):
                record = Record(macro, values, fields)
                found[record.id] = record
                continue
            common = macro in ('COMMON_CASE', 'COMMON_RARE')
            if not common and macro not in ('CASE', 'RARE'):
                raise SyntaxError('%s: what is %s?' % (name, macro))
            found[values[0]].cases.append({
                'id': values[1],
                'rare': macro in ('RARE', 'COMMON_RARE'),
                'own': fields,
                'remedy': commons[values[1]] if common else fields,
            })
    return found


def read_spellings():
    """Gives spellings to their records; returns words of several codes."""
    candidates, ambiguous = {}, []
    for macro, values, _ in Data('spellings.def').records():
        if macro in ('SEEN', 'SPELLING', 'NUMBERED'):
            records[values[0]].spellings.append(
                with_content({'word': values[-2], 'tool': values[-1]}))
        if macro == 'NUMBERED':
            numbered.append((values[2], values[0], values[1]))
        elif macro == 'AMBIGUITY':
            candidates[values[0]] = [of.replace('RC_', '', 1)
                                     for of in values[1]]
        elif macro == 'AMBIGUOUS':
            ambiguous.append((values[1], candidates[values[0]]))
    return ambiguous


def read_pairs():
    """Returns what each pair says, for both orders."""
    found = {}
    for _, (a, b), f in Data('pairs.def').records():
        text = f['summary'], f['differences']
        found[a, b] = text + ([f['which_a'], f['which_b']], f['command'],
                              [f['tell_a'], f['tell_b']])
        found[b, a] = text + ([f['which_b'], f['which_a']], f['command'],
                              [f['tell_b'], f['tell_a']])
    return found


def label(name, a, b=None):
    """Returns a sentence of data/labels.def with its places filled."""
    places = {'{A}': a, '{X}': a, '{B}': b}
    return re.sub(r'\{[ABX]\}', lambda match: places[match.group()],
                  labels[name])


def relation(facts, names):
    """Returns what an EDE says of a code that it comes with, or None."""
    for ede in range(2):
        if names[1 - ede] in (facts[ede].get('comes_with') or ''):
            return label('has_reason' if ede else 'gives_reason', *names)
    return None


def contrasts(facts, names, fields):
    """Returns a sentence for each of the fields that differs."""
    differences = []
    for field in fields:
        if field == 'space' and relation(facts, names):
            differences.append(relation(facts, names))
            continue
        tokens = [fact[field].lower() for fact in facts]
        if tokens[0] != tokens[1]:
            sentence = label('two_clauses', *map(label, tokens, names))
            differences.append(sentence[0].upper() + sentence[1:])
    return differences


def composed(a, b):
    """Returns what is said of two (record, number) that are no pair."""
    names = [record.mnemonic(number) for record, number in (a, b)]
    facts = [record.fields for record, _ in (a, b)]
    spaces = {fact['space'] for fact in facts}
    summary = label('two_clauses', *[label('gist_of', name, fact['gist'])
                                     for name, fact in zip(names, facts)])
    special = spaces & {'IN_EDE', 'IN_NO_MESSAGE'}
    fields = ['about'] + (['space'] if special and len(spaces) > 1 else [])
    if not a[0].range and not b[0].range:
        if not special:
            fields.append('opcode')
        if all(fact['about'] != 'ABOUT_SUCCESS' for fact in facts):
            fields.append('retry_class')
        if all(fact['lasts'] != 'LASTS_UNSAID' for fact in facts):
            fields.append('lasts')
    differences = contrasts(facts, names, fields)
    if not differences:
        differences = contrasts(facts, names, ['space'])
    return (summary, differences, [fact['when'] for fact in facts], None,
            [fact['seen_by'] for fact in facts])


def codes(*documents):
    """Returns the document that has these codes."""
    return {'lang': 'en', 'codes': list(documents)}


def comparison(a, b):
    """Returns the object that has to be printed for two (record, number)."""
    summary, differences, which, command, tells = (
        pairs.get((a[0].id, b[0].id)) or composed(a, b))
    return dict(
        codes(*[record.document(number) for record, number in (a, b)]),
        compare=with_content({
            'summary': summary,
            'differences': differences,
            'which': [label('it_is', record.mnemonic(number), when)
                      for (record, number), when in zip((a, b), which)],
            'test': with_content({'check': command, 'reads': tells}),
        }))


numbered = []
KINDS = {'LABEL': '', 'WHO': 'who_', 'ABOUT': 'about_', 'SPACE': 'in_',
         'OPCODE': 'op_', 'RETRY': 'retry_', 'LASTS': 'lasts_',
         'SCOPE': 'scope_', 'PLACE': 'place_'}
labels = {KINDS[kind] + (name if kind == 'LABEL' else str(name).lower()): text
          for kind, (name, text), _ in Data('labels.def').records()}
records = read_records()
ambiguities = read_spellings()
pairs = read_pairs()
