import{u as e}from"./start.js";import{Jr as t,Pr as n,fi as r,i}from"./gate.js";import{h as a,n as o,t as s}from"./labels-cli.js";import{t as c}from"./review-cli.js";import{a as l,n as u}from"./session-state.js";import{writeFiles as d}from"./write-files.js";import{t as f}from"./review-target.js";import{relative as p,resolve as m}from"node:path";const h=`:root{color-scheme:light dark}
body{font:1.1rem/1.5 system-ui,sans-serif;max-width:44rem;margin:0 auto;padding:1.5rem}
h1{font-size:1.6rem;line-height:1.25}
ul{list-style:none;padding:0}
li{border:1px solid GrayText;border-radius:.6rem;padding:.9rem 1.1rem;margin:0 0 1rem}
a{font-weight:600;overflow-wrap:anywhere}
p{margin:.3rem 0}`;function reviewIndex({name:e,lists:n}){let i=`default-src 'none'; style-src 'sha256-${t(h)}'; base-uri 'none'; form-action 'none'`,a=`${r(e)}: answers to judge`;return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${i}">
<meta name="generator" content="assize review">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${a}</title>
<style>${h}</style>
</head>
<body>
<main>
<h1>${a}</h1>
<p>Open a list, say who you are, and answer. What you answer stays in this browser until you save it.</p>
<ul>
${n.map(listItem).join(`
`)}
</ul>
</main>
</body>
</html>
`}function listItem({title:e,page:t,outputs:i,done:a,due:o}){return`<li>${t===null?`<strong>${r(e)}</strong>`:`<a href="${r(encodeURI(t))}">${r(e)}</a>`}<p>${a===null?n(i,`answer`):`${a} of ${n(i,`answer`)} done`}${o===null?``:`, until ${r(o)}`}.${t===null?` Nothing is left to answer here. Thank you.`:``}</p></li>`}async function planSite(t,n,r){let i=await oldPages(r),a=await o(t,n),s=[];for(let e of wantedLists(a))s.push(await makePage(e,{open:a,request:t,ports:n,made:s}));let c=s.flatMap(({file:e})=>e??[]),l=new Set(s.flatMap(({ids:e})=>e)).size;if(c.length===0)throw new e(noLists(s));if(!t.publish)throw new e(unpublished({pages:c.length,outputs:l}));let u=s.flatMap(({listed:e})=>e??[]),d=reviewIndex({name:a.suite.config.name,lists:u}),f=new Set(c.map(({path:e})=>e)),p=i.filter(e=>!f.has(e)).map(e=>({path:e,before:null,after:null}));return{files:[...c,{path:`index.html`,before:null,after:d},...p],lists:u,outputs:l,warnings:s.flatMap(({warnings:e})=>e)}}function wantedLists(e){let{suite:t}=e,n=l(t).map(t=>({session:u(e,t),draw:null})),r=new Set(l(t).map(({draw:e})=>e)),i=[...t.draws.keys()].sort().filter(e=>!r.has(e));return[...n,...i.map(e=>({session:null,draw:e}))]}async function makePage({session:t,draw:n},r){let i=t?.session.name??n??``,a={...r.request,session:t?.session.name??null,draw:n,disagreement:null,compare:!1};try{let{html:e,data:n,warnings:i}=await c(r.open,a,r.ports),o=freePath(n.head.list.name,r.made),s=listedAs(t,{title:n.head.list.name,page:o,outputs:n.items.length}),l=n.items.map(({trace_id:e})=>e);return{file:{path:o,before:null,after:e},listed:s,ids:l,warnings:i}}catch(n){if(!(n instanceof e))throw n;let r=t?.status===`known`&&t.progress.outputs>0;return{file:null,listed:r?listedAs(t,{title:i,page:null,outputs:0}):null,ids:[],warnings:r?[]:[`${i} has no page: ${n.problems[0]?.message??n.message}`]}}}function listedAs(e,{title:t,page:n,outputs:r}){let i=e?.status===`known`?e.progress:null;return{title:t,page:n,outputs:i?.outputs??r,done:i?.done??null,due:e?.session.due??null}}function freePath(e,t){let n=new Set(t.map(({file:e})=>e?.path)),r=e.replace(/[^A-Za-z0-9._-]+/g,`-`).replace(/^[.-]+|[.-]+$/g,``)||`answers`;return Array.from({length:t.length+1},(e,t)=>`list-${r}${t===0?``:`-${t+1}`}.html`).find(e=>!n.has(e))??`list-${r}.html`}async function oldPages(t){let n=await t.list([`**`]);if(n.length===0)return[];if(n.includes(`index.html`)&&(await a(t,`index.html`)).includes(`<meta name="generator" content="assize review">`))return n.filter(e=>/^list-[^/]+\.html$/.test(e));throw new e({code:`folder_taken`,message:`the folder holds files that are no earlier site of this command`,hint:`Name an empty folder, or one that is not there yet.`,at:{file:t.label}})}function noLists(e){let t=e.flatMap(({warnings:e})=>e);return{code:`no_lists`,message:`there is no list to answer`,hint:t.length>0?`${t.join(`. `)}.`:`Make a session: assize review --new <name>, or commit a draw.`}}function unpublished({pages:e,outputs:t}){return{code:`not_published`,message:`the site would hold ${n(t,`output`)} on ${n(e,`page`)}: whoever can open it can read all of them, what was asked and what the app did included, and the names of the labelers`,hint:`If they all may, add --publish-traces. labels.redact leaves values out; for one person, --file makes a page to send.`}}async function runSite(e,t,{started:r,ports:a}){let o=m(r.cwd,e),c=t.text(`config`)??`eval/assize.yaml`,{files:l,lists:u,outputs:h,warnings:g}=await planSite({configPath:c,traces:s(t,`traces`)??[],publish:t.on(`publish-traces`),handIn:{kind:`file`,github:await f(r,c)}},a,i({root:o,label:e})),{console:_}=r;for(let e of g)_.err(`warning: ${e}\n`);return _.err(`Whoever can open this site can read ${n(h,`output`)}: what was asked, what the app did and answered; and the names of the labelers.\n`),await d(o,l),_.err(`${n(u.length,`list`)}. What comes back is taken up with: assize labels add <file>\n`),_.out(`${p(r.cwd,m(o,`index.html`))}\n`),0}export{runSite};