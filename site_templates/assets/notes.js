// The card of a mark, remembered choices, exact copying, citations and filters. Everything reads and links without this script.
(() => {
  const make = (tag, text = '', cls = '') => Object.assign(document.createElement(tag), {textContent: text, className: cls});
  const button = (text, act) => Object.assign(make('button', text), {type: 'button', onclick: act});
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

  const body = document.querySelector('[data-briefing]');
  if (body) for (const serve of [copying, choices, cards, citing]) serve(body);
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
  function copying(body) {
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
  function citing(body) {
    const cite = document.querySelector('.gl-cite'), here = () => location.href.split('#')[0];
    if (cite) cite.append(
      copier('Copy citation', () => `${cite.querySelector('p').textContent} ${here()}`),
      copier('Copy BibTeX', () => cite.querySelector('pre').textContent.replace(/\n}$/, `,\n  url = {${here()}}\n}`)),
      copier('Copy link', here),
      copier('Copy text', () => plain(body.cloneNode(true))));
  }

  // One card for all marks: 250 ms in, 300 ms out, the pointer may enter, Esc closes, focus opens, a tap opens it first.
  function cards(body) {
    const held = document.querySelector('.gl-cards');
    if (!held || !body.showPopover || !body.checkVisibility) return; // a layout without them, an older browser: marks are plain links
    const title = document.querySelector('h1').textContent.trim();
    const day = document.querySelector('.gl-eye').textContent.trim();
    const card = make('div', '', 'gl-card');
    Object.assign(card, {id: 'gl-card', popover: 'manual'});
    card.setAttribute('role', 'group');
    body.closest('article').append(card);
    const {fields, rows, dates} = JSON.parse(held.textContent);
    const pageOf = link => link.pathname.split('/').filter(Boolean).pop().replace(/\.html$/, '');
    // Within a link of the author's own a mark is none, but it knows whom or what it means.
    const keyOf = mark => mark.href ? mark.hash && !mark.matches('.an-date') ? mark.hash : pageOf(mark) : mark.matches('.sug') ? '' : mark.dataset.e || '#' + mark.dataset.t;
    const rowOf = mark => {
      const row = rows[keyOf(mark)];
      return row && Object.fromEntries(row.map((cell, i) => [fields[i], cell]));
    };
    let timer, owner, line = 0;
    const later = (act, ms) => { clearTimeout(timer); timer = setTimeout(act, ms); };
    const hide = () => {
      clearTimeout(timer);
      if (card.matches(':popover-open')) card.hidePopover();
      owner?.removeAttribute('aria-describedby');
      owner?.classList.remove('on');
      owner = null;
    };
    const close = () => { const last = owner; hide(); last?.focus(); hide(); }; // focus would open it again

    const written = value => { // what is no day, month or year the page words
      const [, month, day] = value.split('-');
      const form = {year: 'numeric', month: month && 'long', day: day && 'numeric', weekday: day && 'long', timeZone: 'UTC'};
      return dates[value] || new Intl.DateTimeFormat('en-GB', form).format(new Date(value));
    };
    const quote = mark => {
      const credit = mark.closest('.gl-cr'), who = credit.querySelector('b').textContent;
      const words = [...body.querySelectorAll(`q[data-q="${CSS.escape(mark.dataset.q)}"]`)].map(clean).join(' … ');
      const fragment = words.replace(/^["“‘«]|["”’»]$/g, '').split(/\s+/).slice(0, 8).join(' ').replace(/[,.;:]$/, '');
      const notes = [credit.querySelector('span')?.textContent, mark.dataset.how && `Speaker found: ${mark.dataset.how}`].filter(Boolean);
      return [make('b', who), ...notes.map(note => make('em', note)), make('span', words), make('br'),
        copier('Copy citation', () => `${words} (${who}, in “${title}”, ${day}, ${mark.href})`),
        copier('Copy link', () => `${mark.href}:~:text=${encodeURIComponent(fragment).replace(/-/g, '%2D')}`)];
    };
    const link = (text, href, cls) => Object.assign(make('a', text, cls), {href});
    const named = (mark, tapped) => {
      const row = rowOf(mark), go = tapped && mark.href ? [link('Open ' + (row ? row.label : 'the timeline'), mark.href, 'go')] : [];
      if (row) {
        const said = row.said ? [make('span', row.said, 'said'), make('em', `Last quoted, ${row.when}`)] : [];
        const unsure = mark.matches('.sug') ? [make('em', 'Suggested, not checked')] : [];
        const often = `${row.here} here` + (row.briefings > 1 ? `, ${row.everywhere} in ${row.briefings} briefings` : '');
        return [link(row.label, mark.href), make('small', row.kind), make('span', row.description), ...said, make('em', often), ...unsure, ...go];
      }
      if (mark.matches('.an-date')) return [make('b', written(mark.dataset.d?.toLowerCase() || mark.hash.slice(3))), make('em', 'Date, as the briefing means it'), ...go];
      if (mark.matches('.an-note')) return [make('b', 'Note'), make('span', body.querySelector(`.gl-no[data-n="${mark.dataset.n}"]`)?.textContent.replace('Note ', '')), make('em', 'By an editor')];
      if ('w' in mark.dataset) return [make('b', clean(mark)), make('em', ['A name of the register, but not identified here', mark.dataset.w].filter(Boolean).join(': '))];
      return [make('b', clean(mark)), make('em', 'A name suggested by the program; not in the register, not checked')];
    };
    // Beside the part of a mark that the pointer is on; a mark may run over lines.
    const place = (x, y) => {
      const parts = [...owner.getClientRects()], size = card.getBoundingClientRect();
      const under = parts.findIndex(part => part.left <= x && x <= part.right && part.top <= y && y <= part.bottom);
      if (x !== undefined) line = Math.max(under, 0);
      const at = parts[line] || parts[0];
      card.style.left = Math.max(8, Math.min(at.left, innerWidth - size.width - 8)) + 'px';
      card.style.top = (at.bottom + 8 + size.height > innerHeight ? Math.max(8, at.top - size.height - 8) : at.bottom + 8) + 'px';
      return at;
    };
    const show = (mark, tapped, x, y) => {
      clearTimeout(timer);
      if (owner === mark && !tapped) return;
      if (owner) hide();
      owner = mark;
      line = 0;
      const shut = Object.assign(button('×', close), {className: 'x', ariaLabel: 'Close'});
      card.replaceChildren(...(tapped || mark.dataset.q ? [shut] : []), ...(mark.matches('.gl-cr a') ? quote(mark) : named(mark, tapped)));
      card.setAttribute('aria-label', 'Note: ' + clean(mark));
      mark.setAttribute('aria-describedby', 'gl-card');
      mark.classList.add('on');
      card.showPopover();
      const at = place(x, y);
      const over = at.bottom + 8 - card.getBoundingClientRect().top; // a sheet at the bottom must not lie on its mark
      if (innerWidth < 600 && over > 0) scrollBy(0, over);
    };

    // Listeners stand on the body, not on each mark: an article may have thousands.
    const marks = '.an, .gl-cr a';
    const isOff = mark => !mark.checkVisibility() || getComputedStyle(mark).pointerEvents === 'none'; // as the style sheet has it
    const of = event => { const mark = event.target.closest?.(marks); return mark && !isOff(mark) ? mark : null; };
    body.addEventListener('pointerover', event => {
      const mark = of(event);
      if (event.pointerType === 'mouse' && !event.buttons && mark) later(() => show(mark, false, event.clientX, event.clientY), 250); // not while one selects
    });
    // The card goes with its mark, and closes where that is out of sight.
    addEventListener('scroll', () => {
      if (!owner) return;
      const at = place();
      if (at.bottom < 0 || at.top > innerHeight) hide();
    }, {passive: true});
    body.addEventListener('pointerout', event => {
      if (event.pointerType === 'mouse' && of(event) && !of(event).contains(event.relatedTarget)) later(hide, 300);
    });
    body.addEventListener('focusin', event => {
      const inner = event.target.closest('a')?.querySelector('span.an');
      const mark = of(event) || (inner && !isOff(inner) ? inner : null);
      if (mark && event.target.matches(':focus-visible')) show(mark);
    });
    for (const part of [body, card]) part.addEventListener('focusout', () => later(() => card.contains(document.activeElement) || hide(), 150));
    body.addEventListener('click', event => {
      const mark = of(event);
      if (mark && event.pointerType === 'touch' && owner !== mark) { event.preventDefault(); show(mark, true); }
      else if (mark?.dataset.q && !event.detail) { event.preventDefault(); location.hash = mark.hash; mark.focus({preventScroll: true}); } // by key
    });
    card.addEventListener('pointerenter', () => clearTimeout(timer));
    card.addEventListener('pointerleave', event => event.pointerType === 'mouse' && later(hide, 300));
    document.addEventListener('pointerdown', event => { if (owner && !card.contains(event.target) && !owner.contains(event.target)) hide(); });
    document.addEventListener('keydown', event => {
      const within = card.contains(event.target), mark = of(event);
      if (event.key === 'Escape') { if (within) close(); else hide(); }
      if (event.key === 'Tab' && owner && (within || mark === owner)) tab(event, within);
      if (mark?.matches('[role=button]') && ['Enter', ' '].includes(event.key)) { event.preventDefault(); show(mark); }
      const step = {j: 1, k: -1}[event.key];
      if (!step || !mark || event.ctrlKey || event.metaKey || event.altKey) return; // letters do nothing but on a mark
      const all = [...body.querySelectorAll(marks)].filter(one => !isOff(one)), next = all[all.indexOf(mark) + step];
      if (next) { next.focus({focusVisible: true}); next.scrollIntoView({block: 'nearest'}); show(next); }
    });
    // In the order of the tab key a card with something to press follows its mark.
    const tab = (event, within) => {
      const stops = [...card.querySelectorAll('button')], at = stops.indexOf(document.activeElement);
      const next = within ? stops[at + (event.shiftKey ? -1 : 1)] : !event.shiftKey && stops[0];
      if (next) { event.preventDefault(); next.focus(); clearTimeout(timer); }
      else if (within && stops.length) { if (event.shiftKey) event.preventDefault(); owner.focus(); }
    };

    // A mark that leads nowhere is a button; one that is off is neither that nor a stop for the tab key.
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

  // A box that narrows a list as one types. A row begins with .r; its other parts follow it.
  function filter(list) {
    const rows = [];
    for (const part of list.querySelectorAll('.gl-rows > *, .gl-index li')) { // the list itself may be .gl-rows
      if (part.matches('.r, li')) rows.push([part]); else rows.at(-1)?.push(part);
    }
    if (rows.length < 9) return;
    // A source or day stands in the first of its rows; where that is hidden, in the first that is seen.
    const groups = [];
    for (const [part] of rows) if (part.matches('.c')) groups.at(-1)?.parts.push(part); else groups.push({parts: [part], name: part.querySelector('b')});
    const named = new Map(groups.flatMap(({parts, name}) => parts.map(part => [part, name?.textContent || ''])));
    // As search does it: accents and the form of an apostrophe do not matter.
    const own = {æ: 'ae', œ: 'oe', ø: 'o', ß: 'ss', ð: 'd', þ: 'th', đ: 'd', ħ: 'h', ı: 'i', ł: 'l', ŧ: 't'};
    const folded = text => text.toLowerCase().normalize('NFKD').replace(/[\u0300-\u036f]/g, '').replace(/[\u2018\u2019]/g, "'").replace(/[^\0-\x7f]/g, letter => own[letter] || letter);
    const texts = rows.map(row => folded([named.get(row[0]), ...row.map(part => part.textContent)].join(' ')));
    const heads = [...list.querySelectorAll('.gl-sec')].map(head => {
      const next = head.nextElementSibling; // none, if all of it stands on a page of its own
      return [head, next?.matches('.gl-rows, .gl-index') ? next : null, folded(head.textContent)];
    });
    const box = Object.assign(make('input'), {type: 'search', placeholder: 'Filter this page'});
    box.ariaLabel = 'Filter this page';
    const said = make('span');
    said.setAttribute('role', 'status');
    // What several said together stands once with each of them, and counts once.
    const addresses = rows.map(([part], i) => part.querySelector('span > a[href*="#"]')?.href || i);
    const count = seen => new Set(addresses.filter((_, i) => seen(rows[i], i))).size;
    const narrow = () => {
      const words = folded(box.value).split(/\s+/).filter(Boolean);
      const kind = document.querySelector('[name=kind]:checked')?.dataset.show;
      const counts = row => !kind || (kind === 'other') === row[0].matches('.other');
      rows.forEach((row, i) => {
        const head = heads.find(([, group]) => group?.contains(row[0]));
        const hit = words.every(word => texts[i].includes(word) || head?.[2].includes(word));
        for (const part of row) part.hidden = !hit;
      });
      const shown = count(row => !row[0].hidden && counts(row));
      chart?.closest('figure').toggleAttribute('hidden', !!kind || words.length > 0); // it shows them all
      for (const {parts, name} of groups) {
        const first = parts.find(part => getComputedStyle(part).display !== 'none') || parts[0];
        if (name && name.parentNode !== first) first.prepend(name);
        for (const part of parts) part.classList.toggle('c', part !== first);
      }
      const seen = group => [...group.querySelectorAll('.r, li')].filter(part => !part.hidden && counts([part]));
      for (const [head, group, name] of heads) head.hidden = group ? !seen(group).length : !words.every(word => name.includes(word));
      for (const group of new Set(rows.map(([part]) => part.parentNode))) seen(group).forEach((part, i) => part.classList.toggle('t', !i));
      said.textContent = words.length ? shown ? `${shown} of ${count(counts)}` : 'Nothing found' : '';
    };
    const place = document.querySelector('.gl-h .gl-c'), held = place.querySelector('.gl-filter') || make('div', '', 'gl-filter');
    held.append(box, said);
    held.addEventListener('input', narrow);
    place.append(held);
    addEventListener('pageshow', narrow); // who comes back finds what was typed
  }
})();
