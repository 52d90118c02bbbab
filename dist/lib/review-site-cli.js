import{A as e,b as t,m as n}from"./start.js";import{Di as r,Zr as i,a}from"./gate.js";import{m as o,n as s,t as c}from"./labels-cli.js";import{t as l}from"./review-cli.js";import{a as u,n as d}from"./session-state.js";import{writeFiles as f}from"./write-files.js";import{t as p}from"./review-target.js";import{relative as m,resolve as h}from"node:path";const g=`:root{color-scheme:light dark}
body{font:1.1rem/1.5 system-ui,sans-serif;max-width:44rem;margin:0 auto;padding:1.5rem}
h1{font-size:1.6rem;line-height:1.25}
ul{list-style:none;padding:0}
li{border:1px solid GrayText;border-radius:.6rem;padding:.9rem 1.1rem;margin:0 0 1rem}
a{font-weight:600;overflow-wrap:anywhere}
p{margin:.3rem 0}`;function reviewIndex({name:t,lists:n}){let i=`default-src 'none'; style-src 'sha256-${r(g)}'; base-uri 'none'; form-action 'none'`,a=`${e(t)}: answers to judge`;return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${i}">
<meta name="generator" content="assize review">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${a}</title>
<style>${g}</style>
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
`}function listItem({title:t,page:n,outputs:r,done:a,due:o}){return`<li>${n===null?`<strong>${e(t)}</strong>`:`<a href="${e(encodeURI(n))}">${e(t)}</a>`}<p>${a===null?i(r,`answer`):`${a} of ${i(r,`answer`)} done`}${o===null?``:`, until ${e(o)}`}.${n===null?` Nothing is left to answer here. Thank you.`:``}</p></li>`}async function planSite(e,t,r){let i=await oldPages(r),a=await s(e,t),o=[];for(let n of wantedLists(a))o.push(await makePage(n,{open:a,request:e,ports:t,made:o}));let c=o.flatMap(({file:e})=>e??[]),l=new Set(o.flatMap(({ids:e})=>e)).size;if(c.length===0)throw new n(noLists(o));if(!e.publish)throw new n(unpublished({pages:c.length,outputs:l}));let u=o.flatMap(({listed:e})=>e??[]),d=reviewIndex({name:a.suite.config.name,lists:u}),f=new Set(c.map(({path:e})=>e)),p=i.filter(e=>!f.has(e)).map(e=>({path:e,before:null,after:null}));return{files:[...c,{path:`index.html`,before:null,after:d},...p],lists:u,outputs:l,warnings:o.flatMap(({warnings:e})=>e)}}function wantedLists(e){let{suite:t}=e,n=u(t).map(t=>({session:d(e,t),draw:null})),r=new Set(u(t).map(({draw:e})=>e)),i=[...t.draws.keys()].sort().filter(e=>!r.has(e));return[...n,...i.map(e=>({session:null,draw:e}))]}async function makePage({session:e,draw:t},r){let i=e?.session.name??t??``,a={...r.request,session:e?.session.name??null,draw:t,disagreement:null,compare:!1};try{let{html:t,data:n,warnings:i}=await l(r.open,a,r.ports),o=freePath(n.head.list.name,r.made),s=listedAs(e,{title:n.head.list.name,page:o,outputs:n.items.length}),c=n.items.map(({trace_id:e})=>e);return{file:{path:o,before:null,after:t},listed:s,ids:c,warnings:i}}catch(t){if(!(t instanceof n))throw t;let r=e?.status===`known`&&e.progress.outputs>0;return{file:null,listed:r?listedAs(e,{title:i,page:null,outputs:0}):null,ids:[],warnings:r?[]:[`${i} has no page: ${t.problems[0]?.message??t.message}`]}}}function listedAs(e,{title:t,page:n,outputs:r}){let i=e?.status===`known`?e.progress:null;return{title:t,page:n,outputs:i?.outputs??r,done:i?.done??null,due:e?.session.due??null}}function freePath(e,t){let n=new Set(t.map(({file:e})=>e?.path)),r=e.replace(/[^A-Za-z0-9._-]+/g,`-`).replace(/^[.-]+|[.-]+$/g,``)||`answers`;return Array.from({length:t.length+1},(e,t)=>`list-${r}${t===0?``:`-${t+1}`}.html`).find(e=>!n.has(e))??`list-${r}.html`}async function oldPages(e){let t=await e.list([`**`]);if(t.length===0)return[];if(t.includes(`index.html`)&&(await o(e,`index.html`)).includes(`<meta name="generator" content="assize review">`))return t.filter(e=>/^list-[^/]+\.html$/.test(e));throw new n({code:`folder_taken`,message:`the folder holds files that are no earlier site of this command`,hint:`Name an empty folder, or one that is not there yet.`,at:{file:e.label}})}function noLists(e){let t=e.flatMap(({warnings:e})=>e);return{code:`no_lists`,message:`there is no list to answer`,hint:t.length>0?`${t.join(`. `)}.`:`Make a session: assize review --new <name>, or commit a draw.`}}function unpublished({pages:e,outputs:t}){return{code:`not_published`,message:`the site would hold ${i(t,`output`)} on ${i(e,`page`)}: whoever can open it can read all of them, what was asked and what the app did included, and the names of the labelers`,hint:`If they all may, add --publish-traces. labels.redact leaves values out; for one person, --file makes a page to send.`}}async function runSite(e,n,{started:r,ports:o}){let s=h(r.cwd,e),l=n.text(`config`)??`eval/assize.yaml`,{files:u,lists:d,outputs:g,warnings:_}=await planSite({configPath:l,traces:c(n,`traces`)??[],publish:n.on(`publish-traces`),handIn:{kind:`file`,github:await p(r,l)}},o,a({root:s,label:e})),{console:v}=r;for(let e of _)v.err(`warning: ${e}\n`);v.err(`Whoever can open this site can read ${i(g,`output`)}: what was asked, what the app did and answered; and the names of the labelers.\n`);let y=t(r.env);return await f(s,u.map(e=>({...e,after:e.after&&y(e.after)}))),v.err(`${i(d.length,`list`)}. What comes back is taken up with: assize labels add <file>\n`),v.out(`${m(r.cwd,h(s,`index.html`))}\n`),0}export{runSite};