/**
 * The script that runs in the head before the first paint: it puts what the reader chose on `<html>` as `data-…`
 * attributes, so that nothing flashes, and lets the browser's own colour follow the chosen theme.
 * It is text and no function: text reaches the page unchanged whatever loads this file.
 */

/** Where the choices are kept. One origin may serve several sites, which then share them. */
export const storageKey = 'proceedings-reading';

/**
 * For the head. Each `<meta name="theme-color">` says in `data-theme` which theme it is for.
 * Storage may be forbidden, and what is kept may be spoilt: then the page looks as usual.
 */
export const firstPaint = `(()=>{
let r=document.documentElement,c=r.dataset,f=()=>{
for(let m of document.querySelectorAll('meta[name=theme-color]')){
let t=m.dataset.theme;
m.media=c.theme?c.theme==t?'all':'not all':'(prefers-color-scheme:'+t+')'}};
try{Object.assign(c,JSON.parse(localStorage.getItem('${storageKey}')))}catch{}
f();
new MutationObserver(f).observe(r,{attributeFilter:['data-theme']})})()`;
