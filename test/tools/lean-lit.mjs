/**
 * What Lit does for others: for decorators, for properties that are attributes as well when they change or that have
 * getters of their own, for directives that wait, for old browsers, for hydration, for MathML and for values within
 * `<textarea>` and `<style>`. By file of Lit, in the words of its release: text that is there once, and what it becomes.
 */
const EDITS = {
  '@lit/reactive-element/reactive-element.js': [
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    [',void 0!==t.l&&(this.l=[...t.l])', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    ['if(s.state&&', 's.state&&'],
    ['this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),', ''],
    [
      ',!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}}static getPropertyDescriptor(t,s,i){const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)},configurable:!0,enumerable:!0}}',
      ';const i=Symbol();e(this.prototype,t,{get(){return this[i]},set(e){const h=this[i];this[i]=e,this.requestUpdate(t,h,s)},configurable:!0,enumerable:!0})}',
    ],
    [
      'const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i',
      'return[...new Set([s??[]].flat(1/0).reverse())].reverse()',
    ],
    [
      'const t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return s(t,this.constructor.elementStyles),t',
      'return this.attachShadow(this.constructor.shadowRootOptions)',
    ],
    [
      'toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},',
      '',
    ],
    ['case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}return i}},f=(t,s)', '}return i}},f=(t,s)'],
    [
      '_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}',
      '',
    ],
    [
      'if(void 0!==e&&this._$Em!==e){const t=i.getPropertyOptions(e),h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,this._$Em=null}',
      'void 0!==e&&(this[e]=u.fromAttribute(s,i.getPropertyOptions(e).type))',
    ],
    ['this._$Em=null,', ''],
    ['||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))', ''],
    [
      'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
      'C(t,s){this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}',
    ],
    ['this.C(t,s,i)}!1===', 'this.C(t,s)}!1==='],
    [
      'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
      '',
    ],
    ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
    [',reflect:!1,useDefault:!1', ''],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
  ],
  'lit-html/lit-html.js': [
    ['B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");', ''],
    ['l=2===i?"<svg>":3===i?"<math>":""', 'l=2===i?"<svg>":""'],
    ['(2===i?"</svg>":3===i?"</math>":"")', '(2===i?"</svg>":"")'],
    ['2===i||3===i', '2===i'],
    ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', '(c=p)'],
    ['(c=n??v,d=-1)', '(c=v,d=-1)'],
    ['(c=p,n=void 0)', '(c=p)'],
    [
      'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
      '',
    ],
    ['h?._$AO?.(!1),', ''],
    ['constructor(t,i){this._$AV=[],this._$AN=void 0,', 'constructor(t,i){this._$AV=[],'],
    [
      'get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t)',
      'get parentNode(){return this._$AM.parentNode}u(t)',
    ],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
    ['this.type=2,this._$AH=A,this._$AN=void 0,', 'this.type=2,this._$AH=A,'],
    [',this._$Cv=e?.isConnected??!0', ''],
    ['this._$AP?.(!1,!0,s);t!==', ';t!=='],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    [
      'get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}',
      'get tagName(){return this.element.tagName}',
    ],
    ['this.type=1,this._$AH=A,this._$AN=void 0,', 'this.type=1,this._$AH=A,'],
    ['this.type=6,this._$AN=void 0,', 'this.type=6,'],
    ['get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}', '_$AI(t){M(this,t)}'],
  ],
  'lit-element/lit-element.js': [
    [
      'createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}',
      '',
    ],
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
    ['connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}', ''],
    ['disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}', ''],
    [',s.litElementHydrateSupport?.({LitElement:i});', ';'],
    ['o?.({LitElement:i});', ''],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
  ],
};

/**
 * Leaves out of Lit what no element of ours uses. Another release of Lit says things in other words: the build fails,
 * and its text has to be compared with what is expected here.
 */
export function leanLit() {
  const seen = new Set();
  return {
    name: 'lean-lit',
    enforce: 'pre',
    buildStart: () => seen.clear(),
    transform(code, id) {
      const file = Object.keys(EDITS).find((name) => id.endsWith(`/node_modules/${name}`));
      if (!file) return null;
      seen.add(file);
      let short = code;
      for (const [text, instead] of EDITS[file]) {
        const parts = short.split(text);
        if (parts.length !== 2)
          this.error(`${file}: found ${parts.length - 1} times, expected once: ${text}`);
        short = parts.join(instead);
      }
      return { code: short, map: null };
    },
    buildEnd(error) {
      if (!error && seen.size !== 3) this.error(`Of Lit, only this was found: ${[...seen].join(', ')}`);
    },
  };
}
