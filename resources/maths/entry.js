// SPDX-License-Identifier: GPL-3.0-or-later
// TeX in, a list of drawing steps out, with MathJax 3.2.2 (Apache-2.0). The window draws the steps itself:
// an SVG renderer that loses MathJax's nested <svg> is not needed, nor is a browser.
import { mathjax } from 'mathjax-full/js/mathjax.js';
import { TeX } from 'mathjax-full/js/input/tex.js';
import { SVG } from 'mathjax-full/js/output/svg.js';
import { liteAdaptor } from 'mathjax-full/js/adaptors/liteAdaptor.js';
import { RegisterHTMLHandler } from 'mathjax-full/js/handlers/html.js';
import 'mathjax-full/js/input/tex/base/BaseConfiguration.js';
import 'mathjax-full/js/input/tex/ams/AmsConfiguration.js';
import 'mathjax-full/js/input/tex/newcommand/NewcommandConfiguration.js';
import 'mathjax-full/js/input/tex/boldsymbol/BoldsymbolConfiguration.js';
import 'mathjax-full/js/input/tex/cancel/CancelConfiguration.js';

const dom = liteAdaptor();
RegisterHTMLHandler(dom);
const page = mathjax.document('', {
    InputJax: new TeX({
        packages: ['base', 'ams', 'newcommand', 'boldsymbol', 'cancel'],
        maxMacros: 1000,
        maxBuffer: 8192,
        formatError: (_jax, error) => { throw error; },
    }),
    OutputJax: new SVG({ fontCache: 'none', internalSpeechTitles: false }),
});

const EX = 431; // MathJax's units: 1000 to the em, 431 to the ex

/** The affine map "first b, then a", each as [a, b, c, d, e, f]. */
const compose = (a, b) => [
    a[0] * b[0] + a[2] * b[1], a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3], a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4], a[1] * b[4] + a[3] * b[5] + a[5],
];

const makers = {
    translate: ([x, y = 0]) => [1, 0, 0, 1, x, y],
    scale: ([x, y = x]) => [x, 0, 0, y, 0, 0],
    matrix: (m) => m,
    rotate: ([degrees]) => {
        const r = (degrees * Math.PI) / 180;
        return [Math.cos(r), Math.sin(r), -Math.sin(r), Math.cos(r), 0, 0];
    },
};

function transformed(map, text) {
    const part = /(\w+)\(([^)]*)\)/g; // QJSEngine has no matchAll
    for (let found = part.exec(text); found; found = part.exec(text))
        if (makers[found[1]]) map = compose(map, makers[found[1]](found[2].split(/[\s,]+/).map(Number)));
    return map;
}

const rounded = (numbers) => numbers.map((n) => Math.round(n * 1000) / 1000);

function units(text) {
    const value = parseFloat(text || '0');
    return String(text).endsWith('ex') ? value * EX : value;
}

function nested(node, map, steps) {
    const [x0, y0, width, height] = dom.getAttribute(node, 'viewBox').split(/[\s,]+/).map(Number);
    const at = (name) => units(dom.getAttribute(node, name));
    const inner = compose(
        compose(map, [at('width') / width, 0, 0, at('height') / height, at('x'), at('y')]),
        [1, 0, 0, 1, -x0, -y0]);
    steps.push(['clip', rounded(inner), [x0, y0, width, height]]);
    for (const child of dom.childNodes(node)) walk(child, inner, steps);
    steps.push(['unclip']);
}

function walk(node, map, steps) {
    const kind = dom.kind(node);
    if (kind[0] === '#') return;
    const number = (name) => units(dom.getAttribute(node, name));
    map = transformed(map, String(dom.getAttribute(node, 'transform') || ''));
    if (kind === 'svg') return nested(node, map, steps);
    if (kind === 'path') steps.push(['path', rounded(map), dom.getAttribute(node, 'd') || '']);
    if (kind === 'rect' && number('width') > 0)
        steps.push(['rect', rounded(map), rounded([number('x'), number('y'), number('width'), number('height')])]);
    if (kind === 'line')
        steps.push(['line', rounded(map), rounded([number('x1'), number('y1'), number('x2'), number('y2')]), number('stroke-width') || 60]);
    if (kind === 'text') return steps.push(['text', rounded(map), dom.textContent(node)]);
    for (const child of dom.childNodes(node)) walk(child, map, steps);
}

/** JSON: {box: [x, y, width, height] in 1/1000 em with the baseline at y = 0, steps} or {error}. */
globalThis.texToSteps = (tex, display) => {
    try {
        const svg = dom.firstChild(page.convert(tex, { display, em: 16, ex: 8, containerWidth: 1280 }));
        const steps = [];
        for (const child of dom.childNodes(svg)) walk(child, [1, 0, 0, 1, 0, 0], steps);
        return JSON.stringify({ box: dom.getAttribute(svg, 'viewBox').split(' ').map(Number), steps });
    } catch (error) {
        return JSON.stringify({ error: String(error.message || error) });
    }
};
