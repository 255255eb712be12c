// The card of a mark, remembered choices, exact copying, citations and filters. Everything reads and links without this script.
(() => {
  const make = (tag, text = '', cls = '') => Object.assign(document.createElement(tag), {textContent: text, className: cls});
  const link = (text, href, cls) => Object.assign(make('a', text, cls), {href});
  const button = (text, onclick) => Object.assign(make('button', text), {type: 'button', onclick});
  const copier = (text, what) => {
    const made = button(text, async () => {
      try { await navigator.clipboard.writeText(what()); made.textContent = 'Copied'; } catch { made.textContent = 'Copying is not allowed here'; }
      setTimeout(() => { made.textContent = text; }, 2000);
    });
    return made;
  };
  const store = {
    get: key => { try { return JSON.parse(localStorage.getItem(key)) || {}; } catch { return {}; } },
    set: (key, value) => { try { localStorage.setItem(key, JSON.stringify(value)); } catch { /* private windows may refuse */ } },
  };

  // Search leads to `page.html?id`, so that a term or a quotation stands by itself among its results.
  const wanted = location.search.slice(1);
  if (wanted && !location.hash && document.getElementById(wanted)) {
    history.replaceState(null, '', location.pathname); // nobody is to cite the search
    location.replace('#' + wanted);
  }

  const body = document.querySelector('[data-briefing]'), marks = '.an, .gl-cr a', card = make('div', '', 'gl-card');
  let told, owner, timer, line; // what the card knows, its mark, and the line of that
  if (body) for (const serve of [copying, choices, cards, citing]) serve();
  addEventListener('load', () => document.querySelectorAll('.gl-table, .md-typeset__scrollwrap, pre > code, .gl-gl').forEach(reached));
  const chart = document.querySelector('.gl-tl div'), newest = chart?.querySelector('circle:last-of-type');
  if (newest) chart.scrollLeft += newest.getBoundingClientRect().right - chart.getBoundingClientRect().right + 60; // not the future
  const list = document.querySelector('[data-list]');
  if (list) filter(list);

  // The source's text: no credits, notes or daggers, a blank line between paragraphs, a tab between cells.
  function bared(part) {
    part.querySelectorAll('[data-added]').forEach(n => n.remove());
    for (const n of part.querySelectorAll('br')) {
      if (n.nextSibling?.data) n.nextSibling.data = n.nextSibling.data.trimStart();
      n.replaceWith('\n');
    }
    return part;
  }
  function clean(node) { return bared(node.cloneNode(true)).textContent; }
  function plain(part) {
    const text = block => {
      const cells = [...block.querySelectorAll('th, td')];
      return cells.length ? cells.map(n => n.textContent).join('\t') : block.textContent;
    };
    const kinds = 'p, h2, h3, h4, h5, h6, li, pre, tr', blocks = [...bared(part).querySelectorAll(kinds)].filter(n => !n.querySelector(kinds));
    const gap = (n, last) => last ? n.cells && n.closest('table') === last.closest('table') ? '\n' : '\n\n' : '';
    return blocks.length ? blocks.map((n, i) => gap(n, blocks[i - 1]) + text(n)).join('') : text(part);
  }

  // Copying gives the source's text.
  function copying() {
    document.addEventListener('copy', event => {
      const chosen = getSelection();
      if (!chosen.rangeCount || !body.contains(chosen.getRangeAt(0).commonAncestorContainer)) return;
      event.clipboardData.setData('text/plain', plain(chosen.getRangeAt(0).cloneContents()));
      event.preventDefault();
    });
  }

  // The legend's choices are remembered from briefing to briefing.
  function choices() {
    const inputs = [...document.querySelectorAll('.gl-leg input')], saved = store.get('gl-marks');
    const key = input => input.dataset.layer || input.value;
    for (const input of inputs) {
      if (key(input) in saved) input.checked = saved[key(input)];
      input.addEventListener('change', () => store.set('gl-marks', {...store.get('gl-marks'), ...Object.fromEntries(inputs.map(i => [key(i), i.checked]))}));
    }
  }

  // What a briefing, or a copy of it, is cited by.
  function citing() {
    const cite = document.querySelector('.gl-cite'), here = () => location.href.split('#')[0];
    if (cite) cite.append(
      copier('Copy citation', () => `${cite.querySelector('p').textContent} ${here()}`),
      copier('Copy BibTeX', () => cite.querySelector('pre').textContent.replace(/\n}$/, `,\n  url = {${here()}}\n}`)),
      copier('Copy link', here),
      copier('Copy text', () => plain(body.cloneNode(true))));
  }

  // One card for all marks: 250 ms in, 300 ms out, the pointer may enter, Esc closes, focus opens, a tap opens it first.
  function cards() {
    const held = document.querySelector('.gl-cards');
    if (!held || !body.showPopover || !body.checkVisibility) return; // a layout without them, an older browser: marks are plain links
    told = JSON.parse(held.textContent);
    Object.assign(card, {id: 'gl-card', popover: 'manual', role: 'group'});
    body.closest('article').append(card);
    for (const serve of [pointed, focused, typed, stops]) serve();
  }

  // What the card says of a mark.
  function contents(mark, tapped) {
    if (mark.dataset.q) return quote(mark);
    const row = told.rows[keyOf(mark)], entry = row && Object.fromEntries(row.map((cell, i) => [told.fields[i], cell]));
    if (!entry && !mark.matches('.an-date')) return mark.matches('.an-note') ? remark(mark) : unknown(mark);
    const go = tapped && mark.href ? [link('Open ' + (entry ? entry.label : 'the timeline'), mark.href, 'go')] : [];
    return [...(entry ? known(mark, entry) : date(mark)), ...go];
  }
  // Within a link of the author's own a mark is none, but it knows whom or what it means.
  function keyOf(mark) {
    if (!mark.href) return mark.matches('.sug') ? '' : mark.dataset.e || '#' + mark.dataset.t;
    return mark.hash && !mark.matches('.an-date') ? mark.hash : mark.pathname.split('/').filter(Boolean).pop().replace(/\.html$/, '');
  }
  function quote(mark) {
    const credit = mark.closest('.gl-cr'), who = credit.querySelector('b').textContent;
    const words = [...body.querySelectorAll(`q[data-q="${CSS.escape(mark.dataset.q)}"]`)].map(clean).join(' … ');
    const fragment = words.replace(/^["“‘«]|["”’»]$/g, '').split(/\s+/).slice(0, 8).join(' ').replace(/[,.;:]$/, '');
    const notes = [credit.querySelector('span')?.textContent, mark.dataset.how && `Speaker found: ${mark.dataset.how}`].filter(Boolean);
    const text = name => document.querySelector(name).textContent.trim();
    return [make('b', who), ...notes.map(note => make('em', note)), make('span', words), make('br'),
      copier('Copy citation', () => `${words} (${who}, in “${text('h1')}”, ${text('.gl-eye')}, ${mark.href})`),
      copier('Copy link', () => `${mark.href}:~:text=${encodeURIComponent(fragment).replace(/-/g, '%2D')}`)];
  }
  function known(mark, entry) {
    const said = entry.said ? [make('span', entry.said, 'said'), make('em', `Last quoted, ${entry.when}`)] : [];
    const unsure = mark.matches('.sug') ? [make('em', 'Suggested, not checked')] : [];
    const often = `${entry.here} here` + (entry.briefings > 1 ? `, ${entry.everywhere} in ${entry.briefings} briefings` : '');
    return [link(entry.label, mark.href), make('small', entry.kind), make('span', entry.description), ...said, make('em', often), ...unsure];
  }
  function date(mark) { // what is no day, month or year the page words
    const value = mark.dataset.d?.toLowerCase() || mark.hash.slice(3), [, month, day] = value.split('-');
    const form = {year: 'numeric', month: month && 'long', day: day && 'numeric', weekday: day && 'long', timeZone: 'UTC'};
    const words = told.dates[value] || new Intl.DateTimeFormat('en-GB', form).format(new Date(value));
    return [make('b', words), make('em', 'Date, as the briefing means it')];
  }
  function remark(mark) {
    return [make('b', 'Note'), make('span', body.querySelector(`.gl-no[data-n="${mark.dataset.n}"]`)?.textContent.replace('Note ', '')), make('em', 'By an editor')];
  }
  function unknown(mark) {
    const why = 'w' in mark.dataset ? ['A name of the register, but not identified here', mark.dataset.w].filter(Boolean).join(': ') : 'A name suggested by the program; not in the register, not checked';
    return [make('b', clean(mark)), make('em', why)];
  }

  // The card comes and goes with its owner.
  function later(act, ms) { clearTimeout(timer); timer = setTimeout(act, ms); }
  function hide() {
    clearTimeout(timer);
    if (owner) card.hidePopover();
    owner?.removeAttribute('aria-describedby');
    owner?.classList.remove('on');
    owner = null;
  }
  function close() { const last = owner; hide(); last?.focus(); hide(); } // focus would open it again
  function show(mark, tapped, x, y) {
    clearTimeout(timer);
    if (owner === mark && !tapped) return;
    if (owner) hide();
    owner = mark;
    line = 0;
    const shut = Object.assign(button('×', close), {className: 'x', ariaLabel: 'Close'});
    card.replaceChildren(...(tapped || mark.dataset.q ? [shut] : []), ...contents(mark, tapped));
    card.ariaLabel = 'Note: ' + clean(mark);
    mark.setAttribute('aria-describedby', 'gl-card');
    mark.classList.add('on');
    card.showPopover();
    const at = place(x, y);
    const over = at.bottom + 8 - card.getBoundingClientRect().top; // a sheet at the bottom must not lie on its mark
    if (innerWidth < 600 && over > 0) scrollBy(0, over);
  }
  // Beside the part of a mark that the pointer is on; a mark may run over lines.
  function place(x, y) {
    const parts = [...owner.getClientRects()], size = card.getBoundingClientRect();
    const under = parts.findIndex(part => part.left <= x && x <= part.right && part.top <= y && y <= part.bottom);
    if (x !== undefined) line = Math.max(under, 0);
    const at = parts[line] || parts[0];
    card.style.left = Math.max(8, Math.min(at.left, innerWidth - size.width - 8)) + 'px';
    card.style.top = (at.bottom + 8 + size.height > innerHeight ? Math.max(8, at.top - size.height - 8) : at.bottom + 8) + 'px';
    return at;
  }

  // Listeners stand on the body, not on each mark: an article may have thousands.
  function isOff(mark) { return !mark.checkVisibility() || getComputedStyle(mark).pointerEvents === 'none'; } // as the style sheet has it
  function markOf(event) {
    const mark = event.target.closest?.(marks);
    return mark && !isOff(mark) ? mark : null;
  }
  function pointed() {
    body.addEventListener('pointerover', event => {
      const mark = markOf(event);
      if (mark && event.pointerType === 'mouse' && !event.buttons) later(() => show(mark, false, event.clientX, event.clientY), 250); // not while one selects
    });
    body.addEventListener('pointerout', event => {
      const mark = markOf(event);
      if (mark && event.pointerType === 'mouse' && !mark.contains(event.relatedTarget)) later(hide, 300);
    });
    body.addEventListener('click', event => {
      const mark = markOf(event);
      if (mark && event.pointerType === 'touch' && owner !== mark) { event.preventDefault(); show(mark, true); }
      else if (mark?.dataset.q && !event.detail) { event.preventDefault(); location.hash = mark.hash; mark.focus({preventScroll: true}); } // by key
    });
    card.addEventListener('pointerenter', () => clearTimeout(timer));
    card.addEventListener('pointerleave', event => event.pointerType === 'mouse' && later(hide, 300));
    document.addEventListener('pointerdown', event => { if (owner && !card.contains(event.target) && !owner.contains(event.target)) hide(); });
    // The card goes with its mark, and closes where that is out of sight.
    addEventListener('scroll', () => {
      if (!owner) return;
      const at = place();
      if (at.bottom < 0 || at.top > innerHeight) hide();
    }, {passive: true});
  }
  function focused() {
    body.addEventListener('focusin', event => {
      const inner = event.target.closest('a')?.querySelector('span.an');
      const mark = markOf(event) || (inner && !isOff(inner) ? inner : null);
      if (mark && event.target.matches(':focus-visible')) show(mark);
    });
    for (const part of [body, card]) part.addEventListener('focusout', () => later(() => card.contains(document.activeElement) || hide(), 150));
  }
  function typed() {
    document.addEventListener('keydown', event => {
      const within = card.contains(event.target), mark = markOf(event), step = {j: 1, k: -1}[event.key];
      if (event.key === 'Escape') { if (within) close(); else hide(); }
      if (event.key === 'Tab' && owner && (within || mark === owner)) tab(event, within);
      if (mark?.matches('[role=button]') && ['Enter', ' '].includes(event.key)) { event.preventDefault(); show(mark); }
      if (step && mark && !event.ctrlKey && !event.metaKey && !event.altKey) walk(mark, step); // letters do nothing but on a mark
    });
  }
  // In the order of the tab key a card with something to press follows its mark.
  function tab(event, within) {
    const stops = [...card.querySelectorAll('button')], at = stops.indexOf(document.activeElement);
    const next = within ? stops[at + (event.shiftKey ? -1 : 1)] : !event.shiftKey && stops[0];
    if (next) { event.preventDefault(); next.focus(); clearTimeout(timer); }
    else if (within && stops.length) { if (event.shiftKey) event.preventDefault(); owner.focus(); }
  }
  function walk(mark, step) {
    const all = [...body.querySelectorAll(marks)].filter(one => !isOff(one)), next = all[all.indexOf(mark) + step];
    if (next) { next.focus({focusVisible: true}); next.scrollIntoView({block: 'nearest'}); show(next); }
  }
  // A mark that leads nowhere is a button; one that is off is neither that nor a stop for the tab key.
  function stops() {
    const free = [...body.querySelectorAll('.an')].filter(mark => !mark.parentNode.closest('a')); // not in a link of the author's
    const offer = () => free.map(isOff).forEach((off, i) => {
      free[i].tabIndex = off ? -1 : 0;
      if (!free[i].href) free[i].role = off ? null : 'button';
    });
    document.querySelector('.gl-leg')?.addEventListener('change', offer);
    offer();
  }

  // What is too wide can be scrolled with keys, too, also where there is a touch screen; a note that is cut opens with the focus.
  function reached(part) {
    new ResizeObserver(() => {
      if (part.scrollWidth > part.clientWidth || part.scrollHeight > part.clientHeight + 1) part.tabIndex = 0;
      else if (part !== document.activeElement) part.removeAttribute('tabindex');
    }).observe(part);
  }

  // A box that narrows a list as one types.
  function filter(list) {
    const rows = rowsOf(list), heads = headsOf(list);
    if (rows.length < 9) return;
    const groups = groupsOf(rows);
    for (const row of rows) row.head = heads.find(({group}) => group?.contains(row.first));
    const box = Object.assign(make('input'), {type: 'search', placeholder: 'Filter this page', ariaLabel: 'Filter this page'});
    const said = make('span');
    said.setAttribute('role', 'status');
    const narrow = () => {
      const words = folded(box.value).split(/\s+/).filter(Boolean), kind = document.querySelector('[name=kind]:checked')?.dataset.show;
      for (const {parts, text, head} of rows) {
        const hit = words.every(word => text.includes(word) || head?.text.includes(word));
        for (const part of parts) part.hidden = !hit;
      }
      chart?.closest('figure').toggleAttribute('hidden', !!kind || words.length > 0); // it shows them all
      groups.forEach(nameFirst);
      const counts = part => !kind || (kind === 'other') === part.matches('.other'), seen = part => !part.hidden && counts(part);
      const seenIn = group => [...group.querySelectorAll('.r, li')].filter(seen);
      for (const {head, group, text} of heads) head.hidden = group ? !seenIn(group).length : !words.every(word => text.includes(word));
      for (const group of new Set(rows.map(row => row.first.parentNode))) seenIn(group).forEach((part, i) => part.classList.toggle('t', !i));
      // What several said together stands once with each of them, and counts once.
      const count = which => new Set(rows.filter(row => which(row.first)).map(row => row.address)).size, shown = count(seen);
      said.textContent = words.length ? shown ? `${shown} of ${count(counts)}` : 'Nothing found' : '';
    };
    const place = document.querySelector('.gl-h .gl-c'), held = place.querySelector('.gl-filter') || make('div', '', 'gl-filter');
    held.append(box, said);
    held.addEventListener('input', narrow);
    place.append(held);
    addEventListener('pageshow', narrow); // who comes back finds what was typed
  }
  // A row begins with .r; its other parts follow it.
  function rowsOf(list) {
    const rows = [];
    for (const part of list.querySelectorAll('.gl-rows > *, .gl-index li')) { // the list itself may be .gl-rows
      if (part.matches('.r, li')) rows.push({first: part, parts: [part], address: part.querySelector('span > a[href*="#"]')?.href || part});
      else rows.at(-1)?.parts.push(part);
    }
    return rows;
  }
  // A source or day stands in the first of its rows; where that is hidden, in the first that is seen. All are found by it.
  function groupsOf(rows) {
    const groups = [];
    for (const row of rows) {
      if (!row.first.matches('.c') || !groups.length) groups.push({rows: [], name: row.first.querySelector('b')});
      const {rows: own, name} = groups.at(-1);
      own.push(row.first);
      row.text = folded([name?.textContent, ...row.parts.map(part => part.textContent)].join(' '));
    }
    return groups;
  }
  function nameFirst({rows, name}) {
    const first = rows.find(part => getComputedStyle(part).display !== 'none') || rows[0];
    if (name && name.parentNode !== first) first.prepend(name);
    for (const part of rows) part.classList.toggle('c', part !== first);
  }
  function headsOf(list) {
    return [...list.querySelectorAll('.gl-sec')].map(head => {
      const next = head.nextElementSibling; // none, if all of it stands on a page of its own
      return {head, group: next?.matches('.gl-rows, .gl-index') ? next : null, text: folded(head.textContent)};
    });
  }
  // As search does it: accents and the form of an apostrophe do not matter.
  function folded(text) {
    const own = {æ: 'ae', œ: 'oe', ø: 'o', ß: 'ss', ð: 'd', þ: 'th', đ: 'd', ħ: 'h', ı: 'i', ł: 'l', ŧ: 't'};
    return text.toLowerCase().normalize('NFKD').replace(/[\u0300-\u036f]/g, '').replace(/[\u2018\u2019]/g, "'").replace(/[^\0-\x7f]/g, letter => own[letter] || letter);
  }
})();
