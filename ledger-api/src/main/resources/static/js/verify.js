/* Verifies a receipt where it is opened; nothing leaves the page. The same steps as docs/verify-by-hand.md. */
(() => {
  'use strict';

  const encoder = new TextEncoder();
  const utf8 = text => encoder.encode(text);
  const joined = parts => Uint8Array.from(parts.flatMap(part => [...part]));
  const hash = (...parts) => noble.sha256(joined(parts));
  const same = (a, b) => a.length === b.length && a.every((byte, at) => byte === b[at]);

  function decoded(text) {
    const bytes = Uint8Array.from(atob(text), c => c.charCodeAt(0));
    if (base64(bytes) !== text) throw new Error('base64: ' + text);
    return bytes;
  }

  function base64(bytes) {
    let binary = '';
    for (const byte of bytes) binary += String.fromCharCode(byte);
    return btoa(binary);
  }

  function hashOf(text) {
    const bytes = decoded(text);
    if (bytes.length !== 32) throw new Error('SHA-256: ' + text);
    return bytes;
  }

  function number(text) {
    if (!/^(0|[1-9][0-9]{0,18})$/.test(text)) throw new Error('number: ' + text);
    return BigInt(text);
  }

  /* name+id+base64(type, key): the id must be that of the key */
  function key(line) {
    const parts = /^([^+\s]+)\+([0-9a-f]{8})\+(\S+)$/.exec(line);
    const typed = parts ? decoded(parts[3]) : [];
    if (typed.length !== 33) throw new Error('key: ' + line);
    const id = hash(utf8(parts[1] + '\n'), typed).slice(0, 4);
    if ([...id].map(b => b.toString(16).padStart(2, '0')).join('') !== parts[2]) throw new Error('key id: ' + line);
    return { name: parts[1], id, type: typed[0], bytes: typed.slice(1) };
  }

  const keys = text => text.split('\n').map(line => line.trim()).filter(line => line).map(key);

  function note(text) {
    const blank = text.lastIndexOf('\n\n');
    if (blank < 0 || !text.endsWith('\n')) throw new Error('checkpoint');
    const signatures = text.slice(blank + 2, -1).split('\n').map(line => {
      const parts = /^\u2014 (\S+) (\S+)$/.exec(line);
      if (!parts) throw new Error('signature: ' + line);
      const blob = decoded(parts[2]);
      return { name: parts[1], id: blob.slice(0, 4), bytes: blob.slice(4) };
    });
    return { text: text.slice(0, blank + 1), signatures };
  }

  function checkpoint(text) {
    const lines = text.split('\n');
    if (lines.length < 4) throw new Error('checkpoint');
    return { origin: lines[0], size: number(lines[1]), root: hashOf(lines[2]) };
  }

  function proof(text) {
    const blank = text.indexOf('\n\n');
    const lines = text.slice(0, blank).split('\n');
    if (blank < 0 || lines.shift() !== 'c2sp.org/tlog-proof@v1') throw new Error('proof');
    if (lines[0] && lines[0].startsWith('extra ')) lines.shift();
    const index = /^index ([0-9]+)$/.exec(lines.shift() || '');
    if (!index || lines.length > 63) throw new Error('proof');
    const signed = note(text.slice(blank + 2));
    return { index: number(index[1]), path: lines.map(hashOf), note: signed, checkpoint: checkpoint(signed.text) };
  }

  function receipt(text) {
    const file = JSON.parse(text);
    if (file.format !== 'taizhang-receipt/1') throw new Error('format: ' + file.format);
    const row = file.opening.row;
    if (!Number.isSafeInteger(row.sequenceNumber)) throw new Error('sequenceNumber');
    const words = ['eventId', 'aggregateType', 'aggregateId', 'sequenceNumber', 'timestamp', 'payloadType', 'revision'];
    words.forEach(name => {
      if (row[name] === undefined || row[name] === null) throw new Error(name);
    });
    const payload = decoded(row.payload);
    const fields = words.map(name => utf8(String(row[name]))).concat([payload, decoded(row.metadata)]);
    return { row, payload, fields, salt: hashOf(file.opening.salt), proof: proof(file.proof) };
  }

  /* every field after its length in bytes and a colon, behind the salt: what the log shows is a hash over that */
  function leaf(receipt) {
    const opened = receipt.fields.flatMap(field => [utf8(field.length + ':'), field]);
    const commitment = hash(receipt.salt, ...opened);
    return hash([0], utf8('taizhang-leaf/1\n' + base64(commitment)));
  }

  /* RFC 9162, section 2.1.3.2, with all its checks */
  function included(leaf, { index, path, checkpoint }) {
    if (index >= checkpoint.size) return false;
    let fn = index;
    let sn = checkpoint.size - 1n;
    let above = leaf;
    for (const beside of path) {
      if (sn === 0n) return false;
      if ((fn & 1n) === 1n || fn === sn) {
        above = hash([1], beside, above);
        while ((fn & 1n) === 0n && fn !== 0n) {
          fn >>= 1n;
          sn >>= 1n;
        }
      } else {
        above = hash([1], above, beside);
      }
      fn >>= 1n;
      sn >>= 1n;
    }
    return sn === 0n && same(above, checkpoint.root);
  }

  function holds(key, signature, message) {
    try {
      return signature.length === 64 && noble.verify(signature, message, key.bytes, { zip215: false });
    } catch (malformed) {
      return false;
    }
  }

  const claimed = (note, key) => note.signatures.filter(s => s.name === key.name && same(s.id, key.id));

  function signed(note, key) {
    const own = claimed(note, key);
    return key.type === 1 && own.length > 0 && own.every(s => holds(key, s.bytes, utf8(note.text)));
  }

  /* when the witness saw the checkpoint; null when it did not sign it */
  function witnessed(note, key) {
    const own = claimed(note, key);
    if (key.type !== 4 || own.length === 0) return null;
    const seconds = own.map(s => {
      const time = s.bytes.slice(0, 8).reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
      const message = utf8('cosignature/v1\ntime ' + time + '\n' + note.text);
      return holds(key, s.bytes.slice(8), message) ? Number(time) : null;
    });
    return seconds.includes(null) ? null : new Date(seconds[0] * 1000);
  }

  const at = id => document.getElementById(id);

  function say(list, good, sentence) {
    const line = document.createElement('li');
    line.className = good ? 'holds' : 'fails';
    line.textContent = (good ? '✓ ' : '✗ ') + sentence;
    list.append(line);
    return good;
  }

  function judge(list, check, good) {
    const words = at('words').querySelector('[data-check="' + check + '"]').dataset;
    return say(list, good, good ? words.good : words.bad);
  }

  function shown(text) {
    try {
      return JSON.stringify(JSON.parse(text), null, 2);
    } catch (notJson) {
      return text;
    }
  }

  function show(given) {
    const { row, proof } = given;
    at('event').textContent = row.eventId;
    at('kind').textContent = row.payloadType + ' · ' + row.aggregateId + ' · ' + row.sequenceNumber;
    at('written').textContent = row.timestamp;
    at('place').textContent = (proof.index + 1n) + ' / ' + proof.checkpoint.size;
    at('log').textContent = proof.checkpoint.origin;
    at('root').textContent = base64(proof.checkpoint.root);
    at('payload').textContent = shown(new TextDecoder().decode(given.payload));
  }

  function verify(text, trusted, witnesses, list) {
    let given;
    try {
      given = receipt(text);
    } catch (unreadable) {
      judge(list, 'form', false);
      return null;
    }
    const { note, checkpoint } = given.proof;
    const named = trusted.filter(key => key.name === checkpoint.origin);
    const all = [
      judge(list, 'log', named.length > 0),
      judge(list, 'signed', named.some(key => signed(note, key))),
      judge(list, 'included', included(leaf(given), given.proof)),
      ...witnesses.map(witness => {
        const time = witnessed(note, witness);
        const words = at('words').querySelector('[data-check="witness"]').dataset;
        return say(list, time !== null, time
          ? words.good + ' ' + witness.name + ' · ' + time.toISOString() : words.bad + ' ' + witness.name);
      }),
    ];
    return { given, good: all.every(good => good) };
  }

  function answer(text) {
    const list = at('checks');
    list.replaceChildren();
    let result = null;
    try {
      result = verify(text, keys(at('key').value), keys(at('witnesses').value), list);
    } catch (noKey) {
      judge(list, 'key', false);
    }
    const good = result !== null && result.good;
    const verdict = at('verdict');
    verdict.textContent = good ? verdict.dataset.good : verdict.dataset.bad;
    verdict.className = good ? 'message' : 'problem';
    at('content').hidden = result === null;
    if (result) show(result.given);
    at('result').hidden = false;
  }

  at('receipt').addEventListener('change', () => at('check').click());
  at('check').addEventListener('click', () => {
    const file = at('receipt').files[0];
    if (file) file.text().then(answer);
  });
})();
