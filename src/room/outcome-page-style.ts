/** The style of the file that opens by itself: black on white, for it is printed and passed on. */
export const pageStyle = `
:root{color-scheme:light;--line:gray;font:17px/1.45 'Source Sans 3','Segoe UI',Arial,sans-serif}
*{box-sizing:border-box}
body{margin:0;color:black;background:white}
main{max-width:60rem;margin:0 auto;padding:1.5rem}
h1,h2,h3,h4,p,ul,ol,dl,dd{margin:0}
h1{font:700 2rem/1.15 Alegreya,Georgia,serif}
h2{font:700 1.4rem/1.2 Alegreya,Georgia,serif}
h3{font-size:1.1rem}
h4{font-size:1rem;font-weight:600}
section,footer{margin-top:1.6rem}
section>*+*{margin-top:.6rem}
dd,p,li{overflow-wrap:anywhere}
dt{font-weight:600}
.source,footer{font-size:.85rem}
.facts{display:flex;flex-wrap:wrap;gap:.3rem 2rem;margin-top:.6rem;padding-bottom:.8rem;border-bottom:3px solid black}
.stage{font:700 1.7rem/1.2 Alegreya,Georgia,serif}
.mark{display:inline-grid;place-items:center;width:1.6em;height:1.6em;border:1.5px solid;font:700 .8em/1 Arial,sans-serif}
.stages{display:grid;grid-template-columns:repeat(auto-fit,minmax(16rem,1fr));gap:.3rem 1.5rem;padding:0;list-style:none}
.decision{padding:1rem;border:2px solid black}
.moves{padding-inline-start:1.4em}
.moves>li+li{margin-top:.8rem}
.moves dl>div{display:flex;gap:.5rem}
.moves dt{flex:none;min-width:6.5em}
.moves dd{flex:1;border-bottom:1px solid var(--line)}
.dimension{margin-top:1.2rem;border-top:1px solid var(--line);padding-top:.8rem}
.question{break-inside:avoid}
.drawn{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem 1.5rem}
.drawn>p{flex:1 1 16rem}
svg{flex:none;width:10rem}
svg path{stroke:black;stroke-width:.7}
svg rect{fill:white;stroke:black;stroke-width:.8}
svg .median{fill:black}
svg text{font:12px Arial,sans-serif;text-anchor:middle}
svg .level{font-weight:700}
.wide{overflow-x:auto;margin-top:.4rem}
table{border-collapse:collapse;font-size:.85rem}
caption{text-align:start;padding-bottom:.2rem}
th,td{padding:.15rem .6rem;border:1px solid var(--line);text-align:end;font-variant-numeric:tabular-nums}
th[scope=row]{text-align:start}
@media print{:root{font-size:10.5pt}main{max-width:none;padding:0}@page{margin:14mm}}
`.replaceAll('\n', '');
