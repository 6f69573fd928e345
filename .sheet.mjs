import sharp from 'sharp';
const [out, w, h, ...files] = process.argv.slice(2);
const W=+w,H=+h; const cols=Math.min(files.length, W<500?4:3);
const tiles=await Promise.all(files.map(async f=>({b:await sharp(f).resize({width:W}).toBuffer()})));
const comps=[];
for(let i=0;i<files.length;i++){const img=sharp(tiles[i].b);const m=await img.metadata();const b=m.height>H?await img.extract({left:0,top:0,width:W,height:H}).toBuffer():tiles[i].b;comps.push({input:b,left:(i%cols)*(W+8),top:Math.floor(i/cols)*(H+8)});}
await sharp({create:{width:cols*(W+8),height:Math.ceil(files.length/cols)*(H+8),channels:3,background:'#888'}}).composite(comps).png().toFile(out);
