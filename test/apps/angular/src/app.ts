import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { CareerLoadDetail } from 'career-elements';
import 'career-elements/elements/pay-amount/define';
import 'career-elements/elements/role-compare/define';
import 'career-elements/elements/salary-chart/define';
import { comparison, withManager } from './roles';

@Component({
  selector: 'app-root',
  // Without it, Angular takes every tag with a dash for a component that it cannot find.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <role-compare [data]="data()" [headingLevel]="2"></role-compare>
      <button id="more" (click)="addManager()">Add the manager</button>

      <salary-chart src="/pay.json" (career-load)="onLoad($event)"></salary-chart>
      <output id="loaded">{{ loaded() }}</output>

      <p>On average <pay-amount value="$46,813" pay-period="year"></pay-amount></p>
    </main>
  `,
})
export class App {
  readonly data = signal(comparison);
  readonly loaded = signal('');

  addManager(): void {
    this.data.set(withManager);
  }

  // Angular's templates know no types of custom events, so the type stands here.
  onLoad(event: CustomEvent<CareerLoadDetail>): void {
    this.loaded.set(event.detail.src);
  }
}
