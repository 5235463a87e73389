; Made by `make kernel` of ladders.py and walk.py: c4b4b1bc51df5ead7c3cf9d7f34fc5865cd468ad9f89a8c299bd95feece05ac0
@.const.array.data.2 = internal unnamed_addr constant [224 x i8] c"\01\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\01\00\00\00\00\00\00\00\FF\FF\FF\FF\FF\FF\FF\FF\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\01\00\00\00\00\00\00\00\01\00\00\00\00\00\00\00\FE\FF\FF\FF\FF\FF\FF\FF\00\00\00\00\00\00\00\00\01\00\00\00\00\00\00\00\01\00\00\00\00\00\00\00\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\02\00\00\00\00\00\00\00\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\00\00\00\00\00\00\00\00\02\00\00\00\00\00\00\00\FE\FF\FF\FF\FF\FF\FF\FF\01\00\00\00\00\00\00\00\FF\FF\FF\FF\FF\FF\FF\FF\01\00\00\00\00\00\00\00\FD\FF\FF\FF\FF\FF\FF\FF\03\00\00\00\00\00\00\00\FF\FF\FF\FF\FF\FF\FF\FF", align 8

define dso_local range(i32 -1, -2) i32 @run(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, i64 %arg.task, i64 %arg.number, ptr writeonly captures(none) %arg.result, ptr readonly captures(none) %arg.sizes, ptr readonly captures(address) %arg.design, ptr readonly captures(none) %arg.strides, ptr readonly captures(none) %arg.starts, ptr readonly captures(none) %arg.low, ptr readonly captures(none) %arg.tops, ptr readonly captures(none) %arg.limits, ptr readonly captures(none) %arg.target, ptr captures(none) %arg.values, ptr captures(none) %arg.pattern, ptr captures(none) %arg.totals, ptr captures(none) %arg.case_sums, ptr captures(none) %arg.moments, ptr captures(address) %arg.beta, ptr captures(none) %arg.inverse, ptr captures(none) %arg.changes, ptr captures(none) %arg.direct, ptr captures(none) %arg.through, ptr captures(none) %arg.known, ptr captures(none) %arg.version, ptr captures(none) %arg.fit_of, ptr captures(none) %arg.order, ptr captures(none) %arg.energies, ptr readonly captures(none) %arg.temperatures, ptr readonly captures(none) %arg.steps, ptr captures(none) %arg.looked, ptr captures(none) %arg.taken, ptr captures(address) %arg.matrices, ptr captures(none) %arg.vectors, ptr captures(none) %arg.state, ptr captures(none) %arg.who, ptr captures(none) %arg.factors, ptr captures(none) %arg.to, ptr captures(none) %arg.cells, ptr captures(none) %arg.signs, ptr captures(none) %arg.moved, ptr captures(none) %arg.sums) local_unnamed_addr {
B0.endif.endif.endif.endi...endif.7.endif.endif.endif:
  %.2509 = alloca double, align 8
  %excinfo.38 = alloca ptr, align 8
  store ptr null, ptr %excinfo.38, align 8
  %.2919 = alloca ptr, align 8
  %excinfo.41 = alloca ptr, align 8
  store ptr null, ptr %excinfo.41, align 8
  %.121 = load i64, ptr %arg.sizes, align 8
  %.149 = getelementptr i8, ptr %arg.sizes, i64 8
  %.150 = load i64, ptr %.149, align 8
  %.178 = getelementptr i8, ptr %arg.sizes, i64 16
  %.179 = load i64, ptr %.178, align 8
  %.207 = getelementptr i8, ptr %arg.sizes, i64 24
  %.208 = load i64, ptr %.207, align 8
  %.260 = getelementptr i8, ptr %arg.sizes, i64 32
  %.261 = load i64, ptr %.260, align 8
  %.289 = getelementptr i8, ptr %arg.sizes, i64 40
  %.290 = load i64, ptr %.289, align 8
  %.318 = getelementptr i8, ptr %arg.sizes, i64 48
  %.319 = load i64, ptr %.318, align 8
  %.16.i = shl i64 %.150, 3
  %.25.i = mul nsw i64 %.150, %.121
  %.25.i30 = shl i64 %.261, 4
  %.26.i = mul i64 %.25.i30, %.179
  %.42.i = shl i64 %.179, 2
  %.43.i = mul i64 %.42.i, %.261
  %.591 = add nsw i64 %.150, -1
  %.16.i34 = shl i64 %.591, 3
  %.25.i35 = mul nsw i64 %.591, 6
  %.20.i = shl i64 %.179, 3
  %.21.i = mul i64 %.20.i, %.208
  %.33.i = mul nsw i64 %.290, %.208
  %.34.i = mul nsw i64 %.33.i, %.179
  %.16.i51 = shl i64 %.208, 3
  %.16.i60 = shl i64 %.121, 3
  %.25.i61 = mul nsw i64 %.290, %.121
  %.25.i70 = mul nsw i64 %.290, %.150
  %.25.i78 = shl i64 %.179, 4
  %.26.i79 = shl i64 %.179, 5
  %.43.i82 = mul i64 %.42.i, %.290
  %.1001 = add nsw i64 %.290, 1
  %.25.i95 = mul nsw i64 %.1001, %.150
  %.21.i104 = mul i64 %.16.i, %.150
  %.34.i106 = mul nsw i64 %.25.i95, %.150
  %.21.i117 = mul i64 %.16.i, %.121
  %.33.i118 = mul nsw i64 %.1001, %.121
  %.34.i119 = mul nsw i64 %.33.i118, %.150
  %.33.i206 = shl nsw i64 %.150, 1
  %.34.i207 = mul nsw i64 %.33.i206, %.150
  %.25.i218 = mul nsw i64 %.150, 3
  switch i64 %arg.task, label %B1286 [
    i64 0, label %B1160
    i64 1, label %B1234.endif
  ]

B1160:                                            ; preds = %B0.endif.endif.endif.endi...endif.7.endif.endif.endif
  store double 0.000000e+00, ptr %.2509, align 8
  %.2623 = call i32 @_fit_rung.0(ptr nonnull %.2509, ptr nonnull %excinfo.38, ptr null, ptr null, i64 %.25.i, i64 8, ptr %arg.design, i64 %.121, i64 %.150, i64 %.16.i, i64 8, ptr null, ptr null, i64 %.179, i64 8, ptr %arg.strides, i64 %.179, i64 8, ptr null, ptr null, i64 3, i64 8, ptr %arg.starts, i64 3, i64 8, ptr null, ptr null, i64 %.179, i64 8, ptr %arg.low, i64 %.179, i64 8, ptr null, ptr null, i64 %.179, i64 8, ptr %arg.tops, i64 %.179, i64 8, ptr null, ptr null, i64 %.43.i, i64 8, ptr %arg.limits, i64 2, i64 %.179, i64 %.261, i64 2, i64 %.26.i, i64 %.25.i30, i64 16, i64 8, ptr null, ptr null, i64 %.25.i35, i64 8, ptr %arg.target, i64 6, i64 %.591, i64 %.16.i34, i64 8, ptr null, ptr null, i64 %.34.i, i64 8, ptr %arg.values, i64 %.290, i64 %.208, i64 %.179, i64 %.21.i, i64 %.20.i, i64 8, ptr null, ptr null, i64 %.33.i, i64 8, ptr %arg.pattern, i64 %.290, i64 %.208, i64 %.16.i51, i64 8, ptr null, ptr null, i64 %.25.i61, i64 8, ptr %arg.totals, i64 %.290, i64 %.121, i64 %.16.i60, i64 8, ptr null, ptr null, i64 %.25.i70, i64 8, ptr %arg.case_sums, i64 %.290, i64 %.150, i64 %.16.i, i64 8, ptr null, ptr null, i64 %.43.i82, i64 8, ptr %arg.moments, i64 %.290, i64 2, i64 %.179, i64 2, i64 %.26.i79, i64 %.25.i78, i64 16, i64 8, ptr null, ptr null, i64 %.25.i95, i64 8, ptr %arg.beta, i64 %.1001, i64 %.150, i64 %.16.i, i64 8, ptr null, ptr null, i64 %.34.i106, i64 8, ptr %arg.inverse, i64 %.1001, i64 %.150, i64 %.150, i64 %.21.i104, i64 %.16.i, i64 8, ptr null, ptr null, i64 %.34.i119, i64 8, ptr %arg.changes, i64 %.1001, i64 %.121, i64 %.150, i64 %.21.i117, i64 %.16.i, i64 8, ptr null, ptr null, i64 %.34.i119, i64 8, ptr %arg.direct, i64 %.1001, i64 %.121, i64 %.150, i64 %.21.i117, i64 %.16.i, i64 8, ptr null, ptr null, i64 %.34.i106, i64 8, ptr %arg.through, i64 %.1001, i64 %.150, i64 %.150, i64 %.21.i104, i64 %.16.i, i64 8, ptr null, ptr null, i64 %.33.i118, i64 8, ptr %arg.known, i64 %.1001, i64 %.121, i64 %.16.i60, i64 8, ptr null, ptr null, i64 %.1001, i64 8, ptr %arg.version, i64 %.1001, i64 8, ptr null, ptr null, i64 %.1001, i64 8, ptr %arg.fit_of, i64 %.1001, i64 8, ptr null, ptr null, i64 %.290, i64 8, ptr %arg.order, i64 %.290, i64 8, ptr null, ptr null, i64 %.290, i64 8, ptr %arg.energies, i64 %.290, i64 8, ptr null, ptr null, i64 %.290, i64 8, ptr %arg.temperatures, i64 %.290, i64 8, ptr null, ptr null, i64 %.290, i64 8, ptr %arg.steps, i64 %.290, i64 8, ptr null, ptr null, i64 %.290, i64 8, ptr %arg.looked, i64 %.290, i64 8, ptr null, ptr null, i64 %.290, i64 8, ptr %arg.taken, i64 %.290, i64 8, ptr null, ptr null, i64 %.34.i207, i64 8, ptr %arg.matrices, i64 2, i64 %.150, i64 %.150, i64 %.21.i104, i64 %.16.i, i64 8, ptr null, ptr null, i64 %.25.i218, i64 8, ptr %arg.vectors, i64 3, i64 %.150, i64 %.16.i, i64 8, ptr null, ptr null, i64 1, i64 8, ptr %arg.state, i64 1, i64 8, i64 %arg.number)
  %cond = icmp eq i32 %.2623, 0
  br i1 %cond, label %B1160.endif.endif, label %B1160.if.if, !prof !0

B1286:                                            ; preds = %B0.endif.endif.endif.endi...endif.7.endif.endif.endif
  %.402.i = load i64, ptr %arg.order, align 8, !noalias !1
  %.310.i.i = icmp slt i64 %.402.i, 0
  %.311.i.i = select i1 %.310.i.i, i64 %.290, i64 0
  %.312.i.i = add i64 %.311.i.i, %.402.i
  %.334.i.i = mul i64 %.208, %.179
  %.336.i.i = mul i64 %.334.i.i, %.312.i.i
  %.338.i.i = getelementptr i64, ptr %arg.values, i64 %.336.i.i
  %.408.i.i = mul i64 %.312.i.i, %.208
  %.410.i.i = getelementptr i64, ptr %arg.pattern, i64 %.408.i.i
  %.628.i = getelementptr i8, ptr %arg.starts, i64 8
  %.629.i = load i64, ptr %.628.i, align 8, !noalias !1
  %.7461036.not.i = icmp slt i64 %arg.number, 1
  br i1 %.7461036.not.i, label %B1286.endif, label %B206.lr.ph.i

B60.lr.ph.i.i:                                    ; preds = %B206.endif.endif.endif.en...endif.i
  %.187.i.i = icmp slt i64 %.5.i66.i, 0
  %.188.i.i = select i1 %.187.i.i, i64 %.208, i64 0
  %.189.i.i = add i64 %.188.i.i, %.5.i66.i
  %.209.i.i = mul i64 %.189.i.i, %.179
  %0 = getelementptr i64, ptr %.338.i.i, i64 %.209.i.i
  %.239.i.i = icmp slt i64 %.1020.i, 0
  %.240.i.i = select i1 %.239.i.i, i64 %.208, i64 0
  %.241.i.i = add i64 %.240.i.i, %.1020.i
  %.261.i.i = mul i64 %.241.i.i, %.179
  %1 = getelementptr i64, ptr %.338.i.i, i64 %.261.i.i
  br label %B60.i.i

B60.i.i:                                          ; preds = %B119.i.i, %B60.lr.ph.i.i
  %found.2.0149.i.i = phi i64 [ -1, %B60.lr.ph.i.i ], [ %found.3.1.i.i, %B119.i.i ]
  %.128144147.i.i = phi i64 [ 0, %B60.lr.ph.i.i ], [ %.135.i.i, %B119.i.i ]
  %.135.i.i = add nuw nsw i64 %.128144147.i.i, 1
  %2 = shl i64 %.128144147.i.i, 3
  %scevgep.i.i = getelementptr i8, ptr %0, i64 %2
  %.214.i.i = load i64, ptr %scevgep.i.i, align 8, !noalias !4
  %scevgep1.i.i = getelementptr i8, ptr %1, i64 %2
  %.266.i.i = load i64, ptr %scevgep1.i.i, align 8, !noalias !4
  %.267.not.i.i = icmp eq i64 %.214.i.i, %.266.i.i
  br i1 %.267.not.i.i, label %B119.i.i, label %B94.i.i

B94.i.i:                                          ; preds = %B60.i.i
  %.279.i.i = icmp sgt i64 %found.2.0149.i.i, -1
  br i1 %.279.i.i, label %B446.endif.i, label %B119.i.i

B119.i.i:                                         ; preds = %B94.i.i, %B60.i.i
  %found.3.1.i.i = phi i64 [ %found.2.0149.i.i, %B60.i.i ], [ %.128144147.i.i, %B94.i.i ]
  %exitcond.not.i.i = icmp eq i64 %.179, %.135.i.i
  br i1 %exitcond.not.i.i, label %B446.endif.i, label %B60.i.i

B482.i:                                           ; preds = %B446.endif.i
  %.1158.i = getelementptr i64, ptr %16, i64 %found.3.1.i113.i
  %.1159.i = load i64, ptr %.1158.i, align 8, !noalias !1
  %.1210.i = getelementptr i64, ptr %17, i64 %found.3.1.i113.i
  %.1211.i = load i64, ptr %.1210.i, align 8, !noalias !1
  %.1268.i = getelementptr i64, ptr %0, i64 %found.3.1.i113.i
  %.1269.i = load i64, ptr %.1268.i, align 8, !noalias !1
  %.1271.not.i = icmp eq i64 %.1269.i, %.1211.i
  br i1 %.1271.not.i, label %B526.i, label %B931.i

B526.i:                                           ; preds = %B482.i
  %.1323.i = getelementptr i64, ptr %1, i64 %found.3.1.i113.i
  %.1324.i = load i64, ptr %.1323.i, align 8, !noalias !1
  %.1326.not.i = icmp eq i64 %.1324.i, %.1159.i
  br i1 %.1326.not.i, label %B550.i, label %B931.i

B550.i:                                           ; preds = %B526.i
  %.1345.i = sub nsw i64 %.1211.i, %.1159.i
  %.1376.i = getelementptr i64, ptr %arg.strides, i64 %found.3.1.i113.i
  %.1377.i = load i64, ptr %.1376.i, align 8, !noalias !1
  %.1378.i = mul nsw i64 %.1377.i, %.1345.i
  %3 = getelementptr i64, ptr %.410.i.i, i64 %.5.i.i
  %.1411.i = getelementptr i64, ptr %3, i64 %.188.i94.i
  %.1412.i = load i64, ptr %.1411.i, align 8, !noalias !1
  %4 = getelementptr i64, ptr %.410.i.i, i64 %.5.i66.i
  %.1442.i = getelementptr i64, ptr %4, i64 %.188.i.i
  %.1443.i = load i64, ptr %.1442.i, align 8, !noalias !1
  %.1471.i = icmp slt i64 %.1412.i, 0
  %.1472.i = select i1 %.1471.i, i64 %.121, i64 0
  %.1473.i = add i64 %.1472.i, %.1412.i
  %.1493.i = mul i64 %.1473.i, %.150
  %.1497.i = getelementptr double, ptr %arg.design, i64 %.1493.i
  %.1498.i = load double, ptr %.1497.i, align 8, !noalias !1
  %.1502.i = add nsw i64 %.1412.i, %.1378.i
  %.1528.i = icmp slt i64 %.1502.i, 0
  %.1529.i = select i1 %.1528.i, i64 %.121, i64 0
  %.1530.i = add i64 %.1529.i, %.1502.i
  %.1550.i = mul i64 %.1530.i, %.150
  %.1554.i = getelementptr double, ptr %arg.design, i64 %.1550.i
  %.1555.i = load double, ptr %.1554.i, align 8, !noalias !1
  %.1556.i = fmul double %.1498.i, %.1555.i
  %.1584.i = icmp slt i64 %.1443.i, 0
  %.1585.i = select i1 %.1584.i, i64 %.121, i64 0
  %.1586.i = add i64 %.1585.i, %.1443.i
  %.1606.i = mul i64 %.1586.i, %.150
  %.1610.i = getelementptr double, ptr %arg.design, i64 %.1606.i
  %.1611.i = load double, ptr %.1610.i, align 8, !noalias !1
  %.1612.i = fmul double %.1556.i, %.1611.i
  %.1616.i = sub nsw i64 %.1443.i, %.1378.i
  %.1642.i = icmp slt i64 %.1616.i, 0
  %.1643.i = select i1 %.1642.i, i64 %.121, i64 0
  %.1644.i = add i64 %.1643.i, %.1616.i
  %.1664.i = mul i64 %.1644.i, %.150
  %.1668.i = getelementptr double, ptr %arg.design, i64 %.1664.i
  %.1669.i = load double, ptr %.1668.i, align 8, !noalias !1
  %.1670.i = fmul double %.1612.i, %.1669.i
  %.1671.i = fcmp oeq double %.1670.i, 0.000000e+00
  br i1 %.1671.i, label %B931.i, label %B780.i

B780.i:                                           ; preds = %B550.i
  %sunkaddr.i = shl i64 %.188.i94.i, 3
  %sunkaddr120.i = getelementptr inbounds i8, ptr %3, i64 %sunkaddr.i
  store i64 %.1502.i, ptr %sunkaddr120.i, align 8, !noalias !1
  %5 = getelementptr i64, ptr %.410.i.i, i64 %.958.i
  %.1783.i = getelementptr i64, ptr %5, i64 %.240.i98.i
  %.1784.i = load i64, ptr %.1783.i, align 8, !noalias !1
  %.1786.i = sub nsw i64 %.1784.i, %.1378.i
  store i64 %.1786.i, ptr %.1783.i, align 8, !noalias !1
  %sunkaddr121.i = shl i64 %.188.i.i, 3
  %sunkaddr122.i = getelementptr inbounds i8, ptr %4, i64 %sunkaddr121.i
  %.1848.i = load i64, ptr %sunkaddr122.i, align 8, !noalias !1
  %.1850.i = sub nsw i64 %.1848.i, %.1378.i
  store i64 %.1850.i, ptr %sunkaddr122.i, align 8, !noalias !1
  %6 = getelementptr i64, ptr %.410.i.i, i64 %.1020.i
  %.1911.i = getelementptr i64, ptr %6, i64 %.240.i.i
  %.1912.i = load i64, ptr %.1911.i, align 8, !noalias !1
  %.1914.i = add nsw i64 %.1912.i, %.1378.i
  store i64 %.1914.i, ptr %.1911.i, align 8, !noalias !1
  %sunkaddr123.i = shl i64 %found.3.1.i113.i, 3
  %sunkaddr124.i = getelementptr i8, ptr %16, i64 %sunkaddr123.i
  store i64 %.1211.i, ptr %sunkaddr124.i, align 8, !noalias !1
  %sunkaddr126.i = getelementptr i8, ptr %1, i64 %sunkaddr123.i
  store i64 %.1211.i, ptr %sunkaddr126.i, align 8, !noalias !1
  %sunkaddr128.i = getelementptr i8, ptr %17, i64 %sunkaddr123.i
  store i64 %.1159.i, ptr %sunkaddr128.i, align 8, !noalias !1
  %sunkaddr130.i = getelementptr i8, ptr %0, i64 %sunkaddr123.i
  store i64 %.1159.i, ptr %sunkaddr130.i, align 8, !noalias !1
  %.41.i.pre.i = load i64, ptr %arg.state, align 8, !noalias !7
  br label %B931.i

B931.i:                                           ; preds = %B446.endif.i, %B206.endif.endif.endif.en...endif.i, %B94.i110.i, %B206.endif.endif.endif.endif.endif.endif.endif.endif.i, %B780.i, %B550.i, %B526.i, %B482.i
  %.41.i2.i = phi i64 [ %.42.i80.i, %B482.i ], [ %.42.i80.i, %B446.endif.i ], [ %.42.i80.i, %B206.endif.endif.endif.en...endif.i ], [ %.42.i80.i, %B206.endif.endif.endif.endif.endif.endif.endif.endif.i ], [ %.41.i.pre.i, %B780.i ], [ %.42.i80.i, %B550.i ], [ %.42.i80.i, %B526.i ], [ %.42.i80.i, %B94.i110.i ]
  %.746.i = icmp samesign ugt i64 %.74510161038.i, 1
  br i1 %.746.i, label %B206.endif.endif.endif.endif.endif.endif.endif.endif.i, label %B1286.endif

B206.lr.ph.i:                                     ; preds = %B1286
  %const667 = bitcast i64 -4658895280553007687 to i64
  %const = bitcast i64 -7723592293110705685 to i64
  %.659.i = getelementptr i8, ptr %arg.starts, i64 16
  %.660.i = load i64, ptr %.659.i, align 8, !noalias !1
  %.813.i = sitofp i64 %.629.i to double
  %.930.i = sub nsw i64 %.660.i, %.629.i
  %.931.i = sitofp i64 %.930.i to double
  %.41.i.pre1.i = load i64, ptr %arg.state, align 8, !noalias !7
  br label %B206.endif.endif.endif.endif.endif.endif.endif.endif.i

B206.endif.endif.endif.endif.endif.endif.endif.endif.i: ; preds = %B206.lr.ph.i, %B931.i
  %.41.i.i = phi i64 [ %.41.i.pre1.i, %B206.lr.ph.i ], [ %.41.i2.i, %B931.i ]
  %.74510161038.i = phi i64 [ %arg.number, %B206.lr.ph.i ], [ %.755.i, %B931.i ]
  %7 = icmp slt i64 %.179, 1
  %.755.i = add nsw i64 %.74510161038.i, -1
  %.42.i.i = add i64 %.41.i.i, -7046029254386353131
  %.101.i.i = lshr i64 %.42.i.i, 30
  %.102.i.i = xor i64 %.101.i.i, %.42.i.i
  %.103.i.i = mul i64 %.102.i.i, %const667
  %.104.i.i = lshr i64 %.103.i.i, 27
  %.105.i.i = xor i64 %.104.i.i, %.103.i.i
  %.106.i.i = mul i64 %.105.i.i, %const
  %8 = lshr i64 %.106.i.i, 42
  %9 = lshr i64 %.106.i.i, 11
  %.109.i.i = xor i64 %8, %9
  %.110.i.i = uitofp nneg i64 %.109.i.i to double
  %.111.i.i = fmul double %.110.i.i, 0x3CA0000000000000
  %.814.i = fmul double %.111.i.i, %.813.i
  %.5.i.i = fptosi double %.814.i to i64
  %.42.i56.i = add i64 %.41.i.i, 4354685564936845354
  %.101.i57.i = lshr i64 %.42.i56.i, 30
  %.102.i58.i = xor i64 %.101.i57.i, %.42.i56.i
  %.103.i59.i = mul i64 %.102.i58.i, %const667
  %.104.i60.i = lshr i64 %.103.i59.i, 27
  %.105.i61.i = xor i64 %.104.i60.i, %.103.i59.i
  %.106.i62.i = mul i64 %.105.i61.i, %const
  %10 = lshr i64 %.106.i62.i, 42
  %11 = lshr i64 %.106.i62.i, 11
  %.109.i63.i = xor i64 %10, %11
  %.110.i64.i = uitofp nneg i64 %.109.i63.i to double
  %.111.i65.i = fmul double %.110.i64.i, 0x3CA0000000000000
  %.869.i = fmul double %.111.i65.i, %.813.i
  %.5.i66.i = fptosi double %.869.i to i64
  %.42.i68.i = add i64 %.41.i.i, -2691343689449507777
  %.101.i69.i = lshr i64 %.42.i68.i, 30
  %.102.i70.i = xor i64 %.101.i69.i, %.42.i68.i
  %.103.i71.i = mul i64 %.102.i70.i, %const667
  %.104.i72.i = lshr i64 %.103.i71.i, 27
  %.105.i73.i = xor i64 %.104.i72.i, %.103.i71.i
  %.106.i74.i = mul i64 %.105.i73.i, %const
  %12 = lshr i64 %.106.i74.i, 42
  %13 = lshr i64 %.106.i74.i, 11
  %.109.i75.i = xor i64 %12, %13
  %.110.i76.i = uitofp nneg i64 %.109.i75.i to double
  %.111.i77.i = fmul double %.110.i76.i, 0x3CA0000000000000
  %.932.i = fmul double %.111.i77.i, %.931.i
  %.5.i78.i = fptosi double %.932.i to i64
  %.958.i = add nsw i64 %.629.i, %.5.i78.i
  %.42.i80.i = add i64 %.41.i.i, 8709371129873690708
  store i64 %.42.i80.i, ptr %arg.state, align 8, !noalias !10
  %.101.i81.i = lshr i64 %.42.i80.i, 30
  %.102.i82.i = xor i64 %.101.i81.i, %.42.i80.i
  %.103.i83.i = mul i64 %.102.i82.i, %const667
  %.104.i84.i = lshr i64 %.103.i83.i, 27
  %.105.i85.i = xor i64 %.104.i84.i, %.103.i83.i
  %.106.i86.i = mul i64 %.105.i85.i, %const
  %14 = lshr i64 %.106.i86.i, 42
  %15 = lshr i64 %.106.i86.i, 11
  %.109.i87.i = xor i64 %14, %15
  %.110.i88.i = uitofp nneg i64 %.109.i87.i to double
  %.111.i89.i = fmul double %.110.i88.i, 0x3CA0000000000000
  %.994.i = fmul double %.111.i89.i, %.931.i
  %.5.i90.i = fptosi double %.994.i to i64
  %.1020.i = add nsw i64 %.629.i, %.5.i90.i
  br i1 %7, label %B931.i, label %B60.lr.ph.i92.i

B60.lr.ph.i92.i:                                  ; preds = %B206.endif.endif.endif.endif.endif.endif.endif.endif.i
  %.187.i93.i = icmp slt i64 %.5.i.i, 0
  %.188.i94.i = select i1 %.187.i93.i, i64 %.208, i64 0
  %.189.i95.i = add i64 %.188.i94.i, %.5.i.i
  %.209.i96.i = mul i64 %.189.i95.i, %.179
  %16 = getelementptr i64, ptr %.338.i.i, i64 %.209.i96.i
  %.239.i97.i = icmp slt i64 %.958.i, 0
  %.240.i98.i = select i1 %.239.i97.i, i64 %.208, i64 0
  %.241.i99.i = add i64 %.240.i98.i, %.958.i
  %.261.i100.i = mul i64 %.241.i99.i, %.179
  %17 = getelementptr i64, ptr %.338.i.i, i64 %.261.i100.i
  br label %B60.i101.i

B60.i101.i:                                       ; preds = %B119.i112.i, %B60.lr.ph.i92.i
  %found.2.0149.i102.i = phi i64 [ -1, %B60.lr.ph.i92.i ], [ %found.3.1.i113.i, %B119.i112.i ]
  %.128144147.i103.i = phi i64 [ 0, %B60.lr.ph.i92.i ], [ %.135.i104.i, %B119.i112.i ]
  %.135.i104.i = add nuw nsw i64 %.128144147.i103.i, 1
  %18 = shl i64 %.128144147.i103.i, 3
  %scevgep.i105.i = getelementptr i8, ptr %16, i64 %18
  %.214.i106.i = load i64, ptr %scevgep.i105.i, align 8, !noalias !13
  %scevgep1.i107.i = getelementptr i8, ptr %17, i64 %18
  %.266.i108.i = load i64, ptr %scevgep1.i107.i, align 8, !noalias !13
  %.267.not.i109.i = icmp eq i64 %.214.i106.i, %.266.i108.i
  br i1 %.267.not.i109.i, label %B119.i112.i, label %B94.i110.i

B94.i110.i:                                       ; preds = %B60.i101.i
  %.279.i111.i = icmp sgt i64 %found.2.0149.i102.i, -1
  br i1 %.279.i111.i, label %B931.i, label %B119.i112.i

B119.i112.i:                                      ; preds = %B94.i110.i, %B60.i101.i
  %found.3.1.i113.i = phi i64 [ %found.2.0149.i102.i, %B60.i101.i ], [ %.128144147.i103.i, %B94.i110.i ]
  %exitcond.not.i114.i = icmp eq i64 %.179, %.135.i104.i
  br i1 %exitcond.not.i114.i, label %B206.endif.endif.endif.en...endif.i, label %B60.i101.i

B206.endif.endif.endif.en...endif.i:              ; preds = %B119.i112.i
  %.1060.i = icmp slt i64 %found.3.1.i113.i, 0
  br i1 %.1060.i, label %B931.i, label %B60.lr.ph.i.i

B446.endif.i:                                     ; preds = %B119.i.i, %B94.i.i
  %storemerge141.i.i = phi i64 [ %found.3.1.i.i, %B119.i.i ], [ -1, %B94.i.i ]
  %.1095.not.i = icmp eq i64 %found.3.1.i113.i, %storemerge141.i.i
  br i1 %.1095.not.i, label %B482.i, label %B931.i

common.ret:                                       ; preds = %B1286.endif, %B1234.endif.if.if, %B1234.endif.endif, %B1160.endif.endif, %B1160.if.if
  %common.ret.op = phi i32 [ %.2623, %B1160.if.if ], [ 0, %B1286.endif ], [ %.3049, %B1234.endif.if.if ], [ 0, %B1234.endif.endif ], [ 0, %B1160.endif.endif ]
  ret i32 %common.ret.op

B1160.if.if:                                      ; preds = %B1160
  %.2631 = icmp sgt i32 %.2623, 0
  %.2624 = load ptr, ptr %excinfo.38, align 8
  %.2632 = select i1 %.2631, ptr %.2624, ptr undef
  store ptr %.2632, ptr %excinfo, align 8
  br label %common.ret

B1160.endif.endif:                                ; preds = %B1160
  %.2633 = load double, ptr %.2509, align 8
  store double %.2633, ptr %arg.result, align 8
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B1234.endif:                                      ; preds = %B0.endif.endif.endif.endi...endif.7.endif.endif.endif
  %.2244 = shl nsw i64 %.319, 1
  %.3049 = call i32 @_climb.4(ptr nonnull %.2919, ptr nonnull %excinfo.41, ptr null, ptr null, i64 %.25.i, i64 8, ptr %arg.design, i64 %.121, i64 %.150, i64 %.16.i, i64 8, ptr null, ptr null, i64 %.179, i64 8, ptr %arg.strides, i64 %.179, i64 8, ptr null, ptr null, i64 3, i64 8, ptr %arg.starts, i64 3, i64 8, ptr null, ptr null, i64 %.179, i64 8, ptr %arg.low, i64 %.179, i64 8, ptr null, ptr null, i64 %.179, i64 8, ptr %arg.tops, i64 %.179, i64 8, ptr null, ptr null, i64 %.43.i, i64 8, ptr %arg.limits, i64 2, i64 %.179, i64 %.261, i64 2, i64 %.26.i, i64 %.25.i30, i64 16, i64 8, ptr null, ptr null, i64 %.25.i35, i64 8, ptr %arg.target, i64 6, i64 %.591, i64 %.16.i34, i64 8, ptr null, ptr null, i64 %.34.i, i64 8, ptr %arg.values, i64 %.290, i64 %.208, i64 %.179, i64 %.21.i, i64 %.20.i, i64 8, ptr null, ptr null, i64 %.33.i, i64 8, ptr %arg.pattern, i64 %.290, i64 %.208, i64 %.16.i51, i64 8, ptr null, ptr null, i64 %.25.i61, i64 8, ptr %arg.totals, i64 %.290, i64 %.121, i64 %.16.i60, i64 8, ptr null, ptr null, i64 %.25.i70, i64 8, ptr %arg.case_sums, i64 %.290, i64 %.150, i64 %.16.i, i64 8, ptr null, ptr null, i64 %.43.i82, i64 8, ptr %arg.moments, i64 %.290, i64 2, i64 %.179, i64 2, i64 %.26.i79, i64 %.25.i78, i64 16, i64 8, ptr null, ptr null, i64 %.25.i95, i64 8, ptr %arg.beta, i64 %.1001, i64 %.150, i64 %.16.i, i64 8, ptr null, ptr null, i64 %.34.i106, i64 8, ptr %arg.inverse, i64 %.1001, i64 %.150, i64 %.150, i64 %.21.i104, i64 %.16.i, i64 8, ptr null, ptr null, i64 %.34.i119, i64 8, ptr %arg.changes, i64 %.1001, i64 %.121, i64 %.150, i64 %.21.i117, i64 %.16.i, i64 8, ptr null, ptr null, i64 %.34.i119, i64 8, ptr %arg.direct, i64 %.1001, i64 %.121, i64 %.150, i64 %.21.i117, i64 %.16.i, i64 8, ptr null, ptr null, i64 %.34.i106, i64 8, ptr %arg.through, i64 %.1001, i64 %.150, i64 %.150, i64 %.21.i104, i64 %.16.i, i64 8, ptr null, ptr null, i64 %.33.i118, i64 8, ptr %arg.known, i64 %.1001, i64 %.121, i64 %.16.i60, i64 8, ptr null, ptr null, i64 %.1001, i64 8, ptr %arg.version, i64 %.1001, i64 8, ptr null, ptr null, i64 %.1001, i64 8, ptr %arg.fit_of, i64 %.1001, i64 8, ptr null, ptr null, i64 %.290, i64 8, ptr %arg.order, i64 %.290, i64 8, ptr null, ptr null, i64 %.290, i64 8, ptr %arg.energies, i64 %.290, i64 8, ptr null, ptr null, i64 %.290, i64 8, ptr %arg.temperatures, i64 %.290, i64 8, ptr null, ptr null, i64 %.290, i64 8, ptr %arg.steps, i64 %.290, i64 8, ptr null, ptr null, i64 %.290, i64 8, ptr %arg.looked, i64 %.290, i64 8, ptr null, ptr null, i64 %.290, i64 8, ptr %arg.taken, i64 %.290, i64 8, ptr null, ptr null, i64 %.34.i207, i64 8, ptr %arg.matrices, i64 2, i64 %.150, i64 %.150, i64 %.21.i104, i64 %.16.i, i64 8, ptr null, ptr null, i64 %.25.i218, i64 8, ptr %arg.vectors, i64 3, i64 %.150, i64 %.16.i, i64 8, ptr null, ptr null, i64 1, i64 8, ptr %arg.state, i64 1, i64 8, ptr null, ptr null, i64 %.319, i64 8, ptr %arg.who, i64 %.319, i64 8, ptr null, ptr null, i64 %.319, i64 8, ptr %arg.factors, i64 %.319, i64 8, ptr null, ptr null, i64 %.319, i64 8, ptr %arg.to, i64 %.319, i64 8, ptr null, ptr null, i64 %.2244, i64 8, ptr %arg.cells, i64 %.2244, i64 8, ptr null, ptr null, i64 %.2244, i64 8, ptr %arg.signs, i64 %.2244, i64 8, ptr null, ptr null, i64 2, i64 8, ptr %arg.moved, i64 2, i64 8, ptr null, ptr null, i64 %.150, i64 8, ptr %arg.sums, i64 %.150, i64 8, i64 %arg.number, ptr null, ptr null, i64 %arg.number, i64 8, ptr %arg.result, i64 %arg.number, i64 8)
  %cond666 = icmp eq i32 %.3049, 0
  br i1 %cond666, label %B1234.endif.endif, label %B1234.endif.if.if, !prof !0

B1234.endif.endif:                                ; preds = %B1234.endif
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B1234.endif.if.if:                                ; preds = %B1234.endif
  %.3057 = icmp sgt i32 %.3049, 0
  %.3050 = load ptr, ptr %excinfo.41, align 8
  %.3058 = select i1 %.3057, ptr %.3050, ptr undef
  store ptr %.3058, ptr %excinfo, align 8
  br label %common.ret

B1286.endif:                                      ; preds = %B931.i, %B1286
  store ptr null, ptr %retptr, align 8
  br label %common.ret
}

declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

define internal range(i32 -1, -2) i32 @_fit_rung.0(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.space.0.0, ptr readnone captures(none) %arg.space.0.1, i64 %arg.space.0.2, i64 %arg.space.0.3, ptr readonly captures(address) %arg.space.0.4, i64 %arg.space.0.5.0, i64 %arg.space.0.5.1, i64 %arg.space.0.6.0, i64 %arg.space.0.6.1, ptr readnone captures(none) %arg.space.1.0, ptr readnone captures(none) %arg.space.1.1, i64 %arg.space.1.2, i64 %arg.space.1.3, ptr readnone captures(none) %arg.space.1.4, i64 %arg.space.1.5.0, i64 %arg.space.1.6.0, ptr readnone captures(none) %arg.space.2.0, ptr readnone captures(none) %arg.space.2.1, i64 %arg.space.2.2, i64 %arg.space.2.3, ptr readnone captures(none) %arg.space.2.4, i64 %arg.space.2.5.0, i64 %arg.space.2.6.0, ptr readnone captures(none) %arg.space.3.0, ptr readnone captures(none) %arg.space.3.1, i64 %arg.space.3.2, i64 %arg.space.3.3, ptr readnone captures(none) %arg.space.3.4, i64 %arg.space.3.5.0, i64 %arg.space.3.6.0, ptr readnone captures(none) %arg.space.4.0, ptr readnone captures(none) %arg.space.4.1, i64 %arg.space.4.2, i64 %arg.space.4.3, ptr readnone captures(none) %arg.space.4.4, i64 %arg.space.4.5.0, i64 %arg.space.4.6.0, ptr readnone captures(none) %arg.space.5.0, ptr readnone captures(none) %arg.space.5.1, i64 %arg.space.5.2, i64 %arg.space.5.3, ptr readnone captures(none) %arg.space.5.4, i64 %arg.space.5.5.0, i64 %arg.space.5.5.1, i64 %arg.space.5.5.2, i64 %arg.space.5.5.3, i64 %arg.space.5.6.0, i64 %arg.space.5.6.1, i64 %arg.space.5.6.2, i64 %arg.space.5.6.3, ptr readnone captures(none) %arg.space.6.0, ptr readnone captures(none) %arg.space.6.1, i64 %arg.space.6.2, i64 %arg.space.6.3, ptr readonly captures(none) %arg.space.6.4, i64 %arg.space.6.5.0, i64 %arg.space.6.5.1, i64 %arg.space.6.6.0, i64 %arg.space.6.6.1, ptr readnone captures(none) %arg.ladder.0.0, ptr readnone captures(none) %arg.ladder.0.1, i64 %arg.ladder.0.2, i64 %arg.ladder.0.3, ptr readnone captures(none) %arg.ladder.0.4, i64 %arg.ladder.0.5.0, i64 %arg.ladder.0.5.1, i64 %arg.ladder.0.5.2, i64 %arg.ladder.0.6.0, i64 %arg.ladder.0.6.1, i64 %arg.ladder.0.6.2, ptr readnone captures(none) %arg.ladder.1.0, ptr readnone captures(none) %arg.ladder.1.1, i64 %arg.ladder.1.2, i64 %arg.ladder.1.3, ptr readnone captures(none) %arg.ladder.1.4, i64 %arg.ladder.1.5.0, i64 %arg.ladder.1.5.1, i64 %arg.ladder.1.6.0, i64 %arg.ladder.1.6.1, ptr readnone captures(none) %arg.ladder.2.0, ptr readnone captures(none) %arg.ladder.2.1, i64 %arg.ladder.2.2, i64 %arg.ladder.2.3, ptr readonly captures(none) %arg.ladder.2.4, i64 %arg.ladder.2.5.0, i64 %arg.ladder.2.5.1, i64 %arg.ladder.2.6.0, i64 %arg.ladder.2.6.1, ptr readnone captures(none) %arg.ladder.3.0, ptr readnone captures(none) %arg.ladder.3.1, i64 %arg.ladder.3.2, i64 %arg.ladder.3.3, ptr readonly captures(none) %arg.ladder.3.4, i64 %arg.ladder.3.5.0, i64 %arg.ladder.3.5.1, i64 %arg.ladder.3.6.0, i64 %arg.ladder.3.6.1, ptr readnone captures(none) %arg.ladder.4.0, ptr readnone captures(none) %arg.ladder.4.1, i64 %arg.ladder.4.2, i64 %arg.ladder.4.3, ptr readnone captures(none) %arg.ladder.4.4, i64 %arg.ladder.4.5.0, i64 %arg.ladder.4.5.1, i64 %arg.ladder.4.5.2, i64 %arg.ladder.4.5.3, i64 %arg.ladder.4.6.0, i64 %arg.ladder.4.6.1, i64 %arg.ladder.4.6.2, i64 %arg.ladder.4.6.3, ptr readnone captures(none) %arg.ladder.5.0, ptr readnone captures(none) %arg.ladder.5.1, i64 %arg.ladder.5.2, i64 %arg.ladder.5.3, ptr captures(address) %arg.ladder.5.4, i64 %arg.ladder.5.5.0, i64 %arg.ladder.5.5.1, i64 %arg.ladder.5.6.0, i64 %arg.ladder.5.6.1, ptr readnone captures(none) %arg.ladder.6.0, ptr readnone captures(none) %arg.ladder.6.1, i64 %arg.ladder.6.2, i64 %arg.ladder.6.3, ptr captures(none) %arg.ladder.6.4, i64 %arg.ladder.6.5.0, i64 %arg.ladder.6.5.1, i64 %arg.ladder.6.5.2, i64 %arg.ladder.6.6.0, i64 %arg.ladder.6.6.1, i64 %arg.ladder.6.6.2, ptr readnone captures(none) %arg.ladder.7.0, ptr readnone captures(none) %arg.ladder.7.1, i64 %arg.ladder.7.2, i64 %arg.ladder.7.3, ptr writeonly captures(none) %arg.ladder.7.4, i64 %arg.ladder.7.5.0, i64 %arg.ladder.7.5.1, i64 %arg.ladder.7.5.2, i64 %arg.ladder.7.6.0, i64 %arg.ladder.7.6.1, i64 %arg.ladder.7.6.2, ptr readnone captures(none) %arg.ladder.8.0, ptr readnone captures(none) %arg.ladder.8.1, i64 %arg.ladder.8.2, i64 %arg.ladder.8.3, ptr captures(none) %arg.ladder.8.4, i64 %arg.ladder.8.5.0, i64 %arg.ladder.8.5.1, i64 %arg.ladder.8.5.2, i64 %arg.ladder.8.6.0, i64 %arg.ladder.8.6.1, i64 %arg.ladder.8.6.2, ptr readnone captures(none) %arg.ladder.9.0, ptr readnone captures(none) %arg.ladder.9.1, i64 %arg.ladder.9.2, i64 %arg.ladder.9.3, ptr captures(none) %arg.ladder.9.4, i64 %arg.ladder.9.5.0, i64 %arg.ladder.9.5.1, i64 %arg.ladder.9.5.2, i64 %arg.ladder.9.6.0, i64 %arg.ladder.9.6.1, i64 %arg.ladder.9.6.2, ptr readnone captures(none) %arg.ladder.10.0, ptr readnone captures(none) %arg.ladder.10.1, i64 %arg.ladder.10.2, i64 %arg.ladder.10.3, ptr writeonly captures(none) %arg.ladder.10.4, i64 %arg.ladder.10.5.0, i64 %arg.ladder.10.5.1, i64 %arg.ladder.10.6.0, i64 %arg.ladder.10.6.1, ptr readnone captures(none) %arg.ladder.11.0, ptr readnone captures(none) %arg.ladder.11.1, i64 %arg.ladder.11.2, i64 %arg.ladder.11.3, ptr captures(none) %arg.ladder.11.4, i64 %arg.ladder.11.5.0, i64 %arg.ladder.11.6.0, ptr readnone captures(none) %arg.ladder.12.0, ptr readnone captures(none) %arg.ladder.12.1, i64 %arg.ladder.12.2, i64 %arg.ladder.12.3, ptr readonly captures(none) %arg.ladder.12.4, i64 %arg.ladder.12.5.0, i64 %arg.ladder.12.6.0, ptr readnone captures(none) %arg.ladder.13.0, ptr readnone captures(none) %arg.ladder.13.1, i64 %arg.ladder.13.2, i64 %arg.ladder.13.3, ptr readnone captures(none) %arg.ladder.13.4, i64 %arg.ladder.13.5.0, i64 %arg.ladder.13.6.0, ptr readnone captures(none) %arg.ladder.14.0, ptr readnone captures(none) %arg.ladder.14.1, i64 %arg.ladder.14.2, i64 %arg.ladder.14.3, ptr readnone captures(none) %arg.ladder.14.4, i64 %arg.ladder.14.5.0, i64 %arg.ladder.14.6.0, ptr readnone captures(none) %arg.ladder.15.0, ptr readnone captures(none) %arg.ladder.15.1, i64 %arg.ladder.15.2, i64 %arg.ladder.15.3, ptr readnone captures(none) %arg.ladder.15.4, i64 %arg.ladder.15.5.0, i64 %arg.ladder.15.6.0, ptr readnone captures(none) %arg.ladder.16.0, ptr readnone captures(none) %arg.ladder.16.1, i64 %arg.ladder.16.2, i64 %arg.ladder.16.3, ptr readnone captures(none) %arg.ladder.16.4, i64 %arg.ladder.16.5.0, i64 %arg.ladder.16.6.0, ptr readnone captures(none) %arg.ladder.17.0, ptr readnone captures(none) %arg.ladder.17.1, i64 %arg.ladder.17.2, i64 %arg.ladder.17.3, ptr readnone captures(none) %arg.ladder.17.4, i64 %arg.ladder.17.5.0, i64 %arg.ladder.17.6.0, ptr readnone captures(none) %arg.ladder.18.0, ptr readnone captures(none) %arg.ladder.18.1, i64 %arg.ladder.18.2, i64 %arg.ladder.18.3, ptr readnone captures(none) %arg.ladder.18.4, i64 %arg.ladder.18.5.0, i64 %arg.ladder.18.6.0, ptr readnone captures(none) %arg.ladder.19.0, ptr readnone captures(none) %arg.ladder.19.1, i64 %arg.ladder.19.2, i64 %arg.ladder.19.3, ptr captures(address) %arg.ladder.19.4, i64 %arg.ladder.19.5.0, i64 %arg.ladder.19.5.1, i64 %arg.ladder.19.5.2, i64 %arg.ladder.19.6.0, i64 %arg.ladder.19.6.1, i64 %arg.ladder.19.6.2, ptr readnone captures(none) %arg.ladder.20.0, ptr readnone captures(none) %arg.ladder.20.1, i64 %arg.ladder.20.2, i64 %arg.ladder.20.3, ptr captures(none) %arg.ladder.20.4, i64 %arg.ladder.20.5.0, i64 %arg.ladder.20.5.1, i64 %arg.ladder.20.6.0, i64 %arg.ladder.20.6.1, ptr readnone captures(none) %arg.ladder.21.0, ptr readnone captures(none) %arg.ladder.21.1, i64 %arg.ladder.21.2, i64 %arg.ladder.21.3, ptr readnone captures(none) %arg.ladder.21.4, i64 %arg.ladder.21.5.0, i64 %arg.ladder.21.6.0, i64 %arg.k) local_unnamed_addr #1 {
B0.endif:
  %.2132.i = alloca i8, align 1
  %excinfo.1.i = alloca ptr, align 8
  %.1150 = alloca ptr, align 8
  %excinfo.4 = alloca ptr, align 8
  %arg.design.5.1.fr.i = freeze i64 %arg.space.0.5.1
  store ptr null, ptr %excinfo.4, align 8
  %.310.i = icmp slt i64 %arg.k, 0
  %.458.i = select i1 %.310.i, i64 %arg.ladder.2.5.0, i64 0
  %.459.i = add i64 %.458.i, %arg.k
  %.476.i = mul i64 %.459.i, %arg.ladder.2.5.1
  %.478.i = getelementptr i64, ptr %arg.ladder.2.4, i64 %.476.i
  %.526.i = select i1 %.310.i, i64 %arg.ladder.3.5.0, i64 0
  %.527.i = add i64 %.526.i, %arg.k
  %.544.i = mul i64 %.527.i, %arg.ladder.3.5.1
  %.546.i = getelementptr double, ptr %arg.ladder.3.4, i64 %.544.i
  %.576 = select i1 %.310.i, i64 %arg.ladder.12.5.0, i64 0
  %0 = getelementptr i64, ptr %arg.ladder.12.4, i64 %arg.k
  %.590 = getelementptr i64, ptr %0, i64 %.576
  %.591 = load i64, ptr %.590, align 8
  %.305.i = icmp slt i64 %.591, 0
  %.760.i = add nsw i64 %.591, 1
  %.797.i = select i1 %.305.i, i64 %arg.ladder.11.5.0, i64 0
  %.798.i = add i64 %.797.i, %.591
  %.801.i = icmp slt i64 %.798.i, 0
  br i1 %.801.i, label %B0.else.if.i, label %B0.else.endif.i, !prof !16

B172:                                             ; preds = %B136.preheader, %B0.endif.endif.endif
  %.477.i = mul i64 %arg.ladder.19.5.2, %arg.ladder.19.5.1
  %.565.i = getelementptr double, ptr %arg.ladder.19.4, i64 %.477.i
  %.10571274.not.i = icmp slt i64 %arg.design.5.1.fr.i, 1
  %.12381344.not.i = icmp slt i64 %arg.space.0.5.0, 1
  %1 = shl i64 %arg.ladder.19.5.2, 3
  %2 = shl i64 %arg.design.5.1.fr.i, 3
  %scevgep35.i = getelementptr i8, ptr %.326.i, i64 %2
  %3 = add i64 %.477.i, %arg.design.5.1.fr.i
  %4 = shl i64 %3, 3
  %scevgep36.i = getelementptr i8, ptr %arg.ladder.19.4, i64 %4
  %5 = add i64 %1, 8
  %6 = add i64 %arg.design.5.1.fr.i, -1
  %xtraiter.i = and i64 %arg.design.5.1.fr.i, 3
  %unroll_iter.i = and i64 %arg.design.5.1.fr.i, 9223372036854775804
  %brmerge.i = or i1 %.12381344.not.i, %.10571274.not.i
  %bound0.i = icmp ult ptr %.326.i, %scevgep36.i
  %bound1.i = icmp ult ptr %.565.i, %scevgep35.i
  %found.conflict.i = and i1 %bound0.i, %bound1.i
  %scevgep125.i = getelementptr i8, ptr %arg.space.0.4, i64 24
  %scevgep152.i = getelementptr i8, ptr %arg.ladder.19.4, i64 16
  %scevgep166.i = getelementptr i8, ptr %.406.i, i64 24
  %7 = shl i64 %arg.ladder.6.5.2, 3
  %8 = shl i64 %.477.i, 3
  %9 = getelementptr i8, ptr %arg.ladder.19.4, i64 %8
  %scevgep190.i = getelementptr i8, ptr %9, i64 16
  %10 = icmp ult i64 %arg.design.5.1.fr.i, 4
  %brmerge95.i = select i1 %10, i1 true, i1 %found.conflict.i
  %11 = shl i64 %.544.i, 3
  %12 = getelementptr i8, ptr %arg.ladder.3.4, i64 %11
  %scevgep117 = getelementptr i8, ptr %12, i64 24
  %13 = shl i64 %.324.i, 3
  %14 = getelementptr i8, ptr %arg.ladder.5.4, i64 %13
  %scevgep131 = getelementptr i8, ptr %14, i64 24
  %scevgep170 = getelementptr i8, ptr %14, i64 8
  %15 = add i64 %8, 8
  %scevgep75 = getelementptr i8, ptr %arg.ladder.19.4, i64 %15
  br label %B194.endif.i

B188.i:                                           ; preds = %B1004.i
  %.756.i = icmp samesign ugt i64 %.75513981522.i, 1
  br i1 %.756.i, label %B194.endif.i, label %B172.endif.thread.thread

B318.i:                                           ; preds = %B318.i.preheader, %B1032.i
  %lsr.iv145.i = phi ptr [ %scevgep146.i, %B1032.i ], [ %arg.space.0.4, %B318.i.preheader ]
  %lsr.iv126.i = phi ptr [ %scevgep127.i, %B1032.i ], [ %scevgep125.i, %B318.i.preheader ]
  %.124413271351.i = phi i64 [ %.1251.i, %B1032.i ], [ 0, %B318.i.preheader ]
  %16 = mul i64 %.124413271351.i, %2
  %scevgep43.i = getelementptr i8, ptr %arg.space.0.4, i64 %16
  %.1251.i = add nuw nsw i64 %.124413271351.i, 1
  %17 = getelementptr i64, ptr %.478.i, i64 %.124413271351.i
  %.1309.i = load i64, ptr %17, align 8, !noalias !17
  %.1310.i = icmp eq i64 %.1309.i, 0
  br i1 %.1310.i, label %B1032.i, label %B370.lr.ph.i

B370.i:                                           ; preds = %B370.i.preheader, %B370.i
  %eta.2.31299.i = phi double [ %.1519.3.i, %B370.i ], [ 0.000000e+00, %B370.i.preheader ]
  %.140412951297.i = phi i64 [ %.1411.3.i, %B370.i ], [ 0, %B370.i.preheader ]
  %18 = shl i64 %.140412951297.i, 3
  %scevgep133.i = getelementptr i8, ptr %lsr.iv126.i, i64 %18
  %scevgep134.i = getelementptr i8, ptr %scevgep133.i, i64 -24
  %.1486.i = load double, ptr %scevgep134.i, align 8, !noalias !17
  %scevgep137 = getelementptr i8, ptr %scevgep131, i64 %18
  %scevgep138 = getelementptr i8, ptr %scevgep137, i64 -24
  %.1516.i = load double, ptr %scevgep138, align 8, !noalias !17
  %.1517.i = fmul double %.1486.i, %.1516.i
  %.1519.i = fadd double %eta.2.31299.i, %.1517.i
  %19 = shl i64 %.140412951297.i, 3
  %scevgep54 = getelementptr i8, ptr %lsr.iv126.i, i64 %19
  %scevgep55 = getelementptr i8, ptr %scevgep54, i64 -16
  %.1486.1.i = load double, ptr %scevgep55, align 8, !noalias !17
  %20 = shl i64 %.140412951297.i, 3
  %scevgep50 = getelementptr i8, ptr %scevgep131, i64 %20
  %scevgep51 = getelementptr i8, ptr %scevgep50, i64 -16
  %.1516.1.i = load double, ptr %scevgep51, align 8, !noalias !17
  %.1517.1.i = fmul double %.1486.1.i, %.1516.1.i
  %.1519.1.i = fadd double %.1519.i, %.1517.1.i
  %21 = shl i64 %.140412951297.i, 3
  %scevgep52 = getelementptr i8, ptr %lsr.iv126.i, i64 %21
  %scevgep53 = getelementptr i8, ptr %scevgep52, i64 -8
  %.1486.2.i = load double, ptr %scevgep53, align 8, !noalias !17
  %22 = shl i64 %.140412951297.i, 3
  %scevgep48 = getelementptr i8, ptr %scevgep131, i64 %22
  %scevgep49 = getelementptr i8, ptr %scevgep48, i64 -8
  %.1516.2.i = load double, ptr %scevgep49, align 8, !noalias !17
  %.1517.2.i = fmul double %.1486.2.i, %.1516.2.i
  %.1519.2.i = fadd double %.1519.1.i, %.1517.2.i
  %.1411.3.i = add nuw i64 %.140412951297.i, 4
  %.1486.3.i = load double, ptr %scevgep133.i, align 8, !noalias !17
  %.1516.3.i = load double, ptr %scevgep137, align 8, !noalias !17
  %.1517.3.i = fmul double %.1486.3.i, %.1516.3.i
  %.1519.3.i = fadd double %.1519.2.i, %.1517.3.i
  %niter78.ncmp.3.i = icmp eq i64 %unroll_iter.i, %.1411.3.i
  br i1 %niter78.ncmp.3.i, label %B522.lr.ph.unr-lcssa.i, label %B370.i

B522.lr.ph.unr-lcssa.i:                           ; preds = %B370.i
  %23 = icmp eq i64 %xtraiter.i, 0
  br i1 %23, label %B522.lr.ph.i, label %B370.epil.preheader.i

B370.epil.preheader.i:                            ; preds = %B370.lr.ph.i, %B522.lr.ph.unr-lcssa.i
  %eta.2.31299.epil.init.i = phi double [ 0.000000e+00, %B370.lr.ph.i ], [ %.1519.3.i, %B522.lr.ph.unr-lcssa.i ]
  %.140412951297.epil.init.i = phi i64 [ 0, %B370.lr.ph.i ], [ %unroll_iter.i, %B522.lr.ph.unr-lcssa.i ]
  %24 = shl i64 %.140412951297.epil.init.i, 3
  %scevgep143.i = getelementptr i8, ptr %.326.i, i64 %24
  %scevgep147.i = getelementptr i8, ptr %lsr.iv145.i, i64 %24
  br label %B370.epil.i

B370.epil.i:                                      ; preds = %B370.epil.i, %B370.epil.preheader.i
  %eta.2.31299.epil.i = phi double [ %eta.2.31299.epil.init.i, %B370.epil.preheader.i ], [ %.1519.epil.i, %B370.epil.i ]
  %epil.iter73.i = phi i64 [ 0, %B370.epil.preheader.i ], [ %epil.iter73.next.i, %B370.epil.i ]
  %25 = shl i64 %epil.iter73.i, 3
  %scevgep144 = getelementptr i8, ptr %scevgep147.i, i64 %25
  %.1486.epil.i = load double, ptr %scevgep144, align 8, !noalias !17
  %scevgep143 = getelementptr i8, ptr %scevgep143.i, i64 %25
  %.1516.epil.i = load double, ptr %scevgep143, align 8, !noalias !17
  %.1517.epil.i = fmul double %.1486.epil.i, %.1516.epil.i
  %.1519.epil.i = fadd double %eta.2.31299.epil.i, %.1517.epil.i
  %epil.iter73.next.i = add i64 %epil.iter73.i, 1
  %epil.iter73.cmp.not.i = icmp eq i64 %xtraiter.i, %epil.iter73.next.i
  br i1 %epil.iter73.cmp.not.i, label %B522.lr.ph.i, label %B370.epil.i, !llvm.loop !21

B522.lr.ph.i:                                     ; preds = %B370.epil.i, %B522.lr.ph.unr-lcssa.i
  %.1519.lcssa.i = phi double [ %.1519.3.i, %B522.lr.ph.unr-lcssa.i ], [ %.1519.epil.i, %B370.epil.i ]
  %.1528.i = fneg double %.1519.lcssa.i
  %.1531.i = tail call double @llvm.exp.f64(double %.1528.i)
  %.1532.i = fadd double %.1531.i, 1.000000e+00
  %.1536.i = fdiv double 1.000000e+00, %.1532.i
  %.1568.i = sitofp i64 %.1309.i to double
  %.1569.i = fmul double %.1536.i, %.1568.i
  %.1573.i = fsub double 1.000000e+00, %.1536.i
  %.1575.i = fmul double %.1569.i, %.1573.i
  %26 = getelementptr i8, ptr %scevgep43.i, i64 8
  br label %B522.i

B522.i:                                           ; preds = %B1031.i, %B522.lr.ph.i
  %lsr.iv161.i = phi ptr [ %arg.ladder.19.4, %B522.lr.ph.i ], [ %scevgep162.i, %B1031.i ]
  %lsr.iv153.i = phi ptr [ %scevgep152.i, %B522.lr.ph.i ], [ %scevgep154.i, %B1031.i ]
  %indvars.iv.i = phi i64 [ 1, %B522.lr.ph.i ], [ %indvars.iv.next.i, %B1031.i ]
  %.166513101320.i = phi i64 [ 0, %B522.lr.ph.i ], [ %.1672.i, %B1031.i ]
  %27 = lshr i64 %indvars.iv.i, 2
  %28 = shl nuw nsw i64 %27, 2
  %29 = and i64 %indvars.iv.i, -4
  %30 = mul i64 %.166513101320.i, %1
  %scevgep41.i = getelementptr i8, ptr %arg.ladder.19.4, i64 %30
  %31 = mul i64 %.166513101320.i, %5
  %32 = getelementptr i8, ptr %arg.ladder.19.4, i64 %31
  %scevgep42.i = getelementptr i8, ptr %32, i64 8
  %33 = shl i64 %.166513101320.i, 3
  %scevgep44.i = getelementptr i8, ptr %26, i64 %33
  %.1672.i = add nuw nsw i64 %.166513101320.i, 1
  %34 = getelementptr double, ptr %66, i64 %.166513101320.i
  %.1751.i = load double, ptr %34, align 8, !noalias !17
  %.1756.i = fcmp une double %.1751.i, 0.000000e+00
  br i1 %.1756.i, label %B614.lr.ph.i, label %B1031.i

B614.i:                                           ; preds = %B614.i.preheader, %B614.i
  %.191613031305.i = phi i64 [ %.1923.1.i, %B614.i ], [ %.191613031305.unr.i, %B614.i.preheader ]
  %35 = shl i64 %.191613031305.i, 3
  %scevgep163.i = getelementptr i8, ptr %lsr.iv161.i, i64 %35
  %.1998.i = load double, ptr %scevgep163.i, align 8, !noalias !17
  %scevgep160.i = getelementptr i8, ptr %lsr.iv145.i, i64 %35
  %.2052.i = load double, ptr %scevgep160.i, align 8, !noalias !17
  %.2053.i = fmul double %.2001.i, %.2052.i
  %.2054.i = fadd double %.1998.i, %.2053.i
  store double %.2054.i, ptr %scevgep163.i, align 8, !noalias !17
  %.1923.1.i = add nuw nsw i64 %.191613031305.i, 2
  %36 = shl i64 %.191613031305.i, 3
  %scevgep58 = getelementptr i8, ptr %lsr.iv161.i, i64 %36
  %scevgep59 = getelementptr i8, ptr %scevgep58, i64 8
  %.1998.1.i = load double, ptr %scevgep59, align 8, !noalias !17
  %scevgep60 = getelementptr i8, ptr %lsr.iv145.i, i64 %36
  %scevgep61 = getelementptr i8, ptr %scevgep60, i64 8
  %.2052.1.i = load double, ptr %scevgep61, align 8, !noalias !17
  %.2053.1.i = fmul double %.2001.i, %.2052.1.i
  %.2054.1.i = fadd double %.1998.1.i, %.2053.1.i
  store double %.2054.1.i, ptr %scevgep59, align 8, !noalias !17
  %exitcond1643.not.1.i = icmp eq i64 %indvars.iv.i, %.1923.1.i
  br i1 %exitcond1643.not.1.i, label %B1031.i, label %B614.i, !llvm.loop !23

B684.i:                                           ; preds = %B288.endif.i, %B1032.i
  store i8 0, ptr %.2132.i, align 1, !noalias !17
  %.2148.i = call i32 @_invert.1(ptr nonnull %.2132.i, ptr nonnull %excinfo.1.i, ptr readnone %arg.ladder.19.0, ptr readnone %arg.ladder.19.1, i64 %.477.i, i64 %arg.ladder.19.3, ptr %arg.ladder.19.4, i64 %arg.ladder.19.5.1, i64 %arg.ladder.19.5.2, i64 %arg.ladder.19.6.1, i64 %arg.ladder.19.6.2, ptr readnone %arg.ladder.6.0, ptr readnone %arg.ladder.6.1, i64 %.402.i, i64 %arg.ladder.6.3, ptr %.406.i, i64 %arg.ladder.6.5.1, i64 %arg.ladder.6.5.2, i64 %arg.ladder.6.6.1, i64 %arg.ladder.6.6.2, ptr readnone %arg.ladder.19.0, ptr readnone %arg.ladder.19.1, i64 %.477.i, i64 %arg.ladder.19.3, ptr %.565.i, i64 %arg.ladder.19.5.1, i64 %arg.ladder.19.5.2, i64 %arg.ladder.19.6.1, i64 %arg.ladder.19.6.2), !noalias !17
  %.2158.i = load i8, ptr %.2132.i, align 1, !noalias !17
  %.2161.i = icmp eq i8 %.2158.i, 0
  br i1 %.2161.i, label %B684.endif.thread.i, label %B684.endif.i

B788.i:                                           ; preds = %B788.i.preheader, %B788.i
  %step.2.21366.i = phi double [ %.2531.3.i, %B788.i ], [ 0.000000e+00, %B788.i.preheader ]
  %.241613621364.i = phi i64 [ %.2423.3.i, %B788.i ], [ 0, %B788.i.preheader ]
  %37 = shl i64 %.241613621364.i, 3
  %scevgep174.i = getelementptr i8, ptr %lsr.iv167.i, i64 %37
  %scevgep175.i = getelementptr i8, ptr %scevgep174.i, i64 -24
  %.2498.i = load double, ptr %scevgep175.i, align 8, !noalias !17
  %sunkaddr = mul i64 %.241613621364.i, 8
  %sunkaddr79 = getelementptr i8, ptr %arg.ladder.20.4, i64 %sunkaddr
  %.2528.i = load double, ptr %sunkaddr79, align 8, !noalias !17
  %.2529.i = fmul double %.2498.i, %.2528.i
  %.2531.i = fadd double %step.2.21366.i, %.2529.i
  %38 = shl i64 %.241613621364.i, 3
  %scevgep71 = getelementptr i8, ptr %lsr.iv167.i, i64 %38
  %scevgep72 = getelementptr i8, ptr %scevgep71, i64 -16
  %.2498.1.i = load double, ptr %scevgep72, align 8, !noalias !17
  %sunkaddr80 = mul i64 %.241613621364.i, 8
  %sunkaddr81 = getelementptr i8, ptr %arg.ladder.20.4, i64 %sunkaddr80
  %sunkaddr82 = getelementptr i8, ptr %sunkaddr81, i64 8
  %.2528.1.i = load double, ptr %sunkaddr82, align 8, !noalias !17
  %.2529.1.i = fmul double %.2498.1.i, %.2528.1.i
  %.2531.1.i = fadd double %.2531.i, %.2529.1.i
  %39 = shl i64 %.241613621364.i, 3
  %scevgep69 = getelementptr i8, ptr %lsr.iv167.i, i64 %39
  %scevgep70 = getelementptr i8, ptr %scevgep69, i64 -8
  %.2498.2.i = load double, ptr %scevgep70, align 8, !noalias !17
  %sunkaddr83 = mul i64 %.241613621364.i, 8
  %sunkaddr84 = getelementptr i8, ptr %arg.ladder.20.4, i64 %sunkaddr83
  %sunkaddr85 = getelementptr i8, ptr %sunkaddr84, i64 16
  %.2528.2.i = load double, ptr %sunkaddr85, align 8, !noalias !17
  %.2529.2.i = fmul double %.2498.2.i, %.2528.2.i
  %.2531.2.i = fadd double %.2531.1.i, %.2529.2.i
  %.2423.3.i = add nuw nsw i64 %.241613621364.i, 4
  %.2498.3.i = load double, ptr %scevgep174.i, align 8, !noalias !17
  %sunkaddr86 = mul i64 %.241613621364.i, 8
  %sunkaddr87 = getelementptr i8, ptr %arg.ladder.20.4, i64 %sunkaddr86
  %sunkaddr88 = getelementptr i8, ptr %sunkaddr87, i64 24
  %.2528.3.i = load double, ptr %sunkaddr88, align 8, !noalias !17
  %.2529.3.i = fmul double %.2498.3.i, %.2528.3.i
  %.2531.3.i = fadd double %.2531.2.i, %.2529.3.i
  %niter87.ncmp.3.i = icmp eq i64 %unroll_iter.i, %.2423.3.i
  br i1 %niter87.ncmp.3.i, label %B752.backedge.unr-lcssa.i, label %B788.i

B752.backedge.unr-lcssa.i:                        ; preds = %B788.i
  %40 = icmp eq i64 %xtraiter.i, 0
  br i1 %40, label %B752.backedge.i, label %B788.epil.preheader.i

B788.epil.preheader.i:                            ; preds = %B788.lr.ph.i, %B752.backedge.unr-lcssa.i
  %step.2.21366.epil.init.i = phi double [ 0.000000e+00, %B788.lr.ph.i ], [ %.2531.3.i, %B752.backedge.unr-lcssa.i ]
  %.241613621364.epil.init.i = phi i64 [ 0, %B788.lr.ph.i ], [ %unroll_iter.i, %B752.backedge.unr-lcssa.i ]
  %41 = shl i64 %.241613621364.epil.init.i, 3
  %scevgep184.i = getelementptr i8, ptr %arg.ladder.20.4, i64 %41
  %scevgep188.i = getelementptr i8, ptr %lsr.iv186.i, i64 %41
  br label %B788.epil.i

B788.epil.i:                                      ; preds = %B788.epil.i, %B788.epil.preheader.i
  %step.2.21366.epil.i = phi double [ %step.2.21366.epil.init.i, %B788.epil.preheader.i ], [ %.2531.epil.i, %B788.epil.i ]
  %epil.iter82.i = phi i64 [ 0, %B788.epil.preheader.i ], [ %epil.iter82.next.i, %B788.epil.i ]
  %42 = shl i64 %epil.iter82.i, 3
  %scevgep164 = getelementptr i8, ptr %scevgep188.i, i64 %42
  %.2498.epil.i = load double, ptr %scevgep164, align 8, !noalias !17
  %scevgep163 = getelementptr i8, ptr %scevgep184.i, i64 %42
  %.2528.epil.i = load double, ptr %scevgep163, align 8, !noalias !17
  %.2529.epil.i = fmul double %.2498.epil.i, %.2528.epil.i
  %.2531.epil.i = fadd double %step.2.21366.epil.i, %.2529.epil.i
  %epil.iter82.next.i = add i64 %epil.iter82.i, 1
  %epil.iter82.cmp.not.i = icmp eq i64 %xtraiter.i, %epil.iter82.next.i
  br i1 %epil.iter82.cmp.not.i, label %B752.backedge.i, label %B788.epil.i, !llvm.loop !25

B752.backedge.i:                                  ; preds = %B788.epil.i, %B752.backedge.unr-lcssa.i
  %.2531.lcssa.i = phi double [ %.2531.3.i, %B752.backedge.unr-lcssa.i ], [ %.2531.epil.i, %B788.epil.i ]
  %.2299.i = add nuw nsw i64 %.229213711377.i, 1
  %43 = getelementptr double, ptr %.565.i, i64 %.229213711377.i
  store double %.2531.lcssa.i, ptr %43, align 8, !noalias !17
  %.2598.i = tail call double @llvm.fabs.f64(double %.2531.lcssa.i)
  %.10.i.i = fcmp ogt double %.2598.i, %largest.2.11379.i
  %.11.i.i = select i1 %.10.i.i, double %.2598.i, double %largest.2.11379.i
  %"$phi930.1.2.1.frozen.i" = freeze double %.11.i.i
  %scevgep168.i = getelementptr i8, ptr %lsr.iv167.i, i64 %7
  %scevgep187.i = getelementptr i8, ptr %lsr.iv186.i, i64 %7
  %exitcond1647.not.i = icmp eq i64 %arg.design.5.1.fr.i, %.2299.i
  br i1 %exitcond1647.not.i, label %B886.i, label %B788.lr.ph.i

B886.i:                                           ; preds = %B752.backedge.i
  %.2638.i = fcmp olt double %"$phi930.1.2.1.frozen.i", 1.000000e+06
  br i1 %.2638.i, label %B958.preheader.i, label %B172.endif.thread.thread

B958.preheader.i:                                 ; preds = %B886.i
  %"$phi930.1.2.1.i.frozen" = freeze double %"$phi930.1.2.1.frozen.i"
  %.2668.i = fcmp olt double %"$phi930.1.2.1.i.frozen", 4.000000e+00
  br i1 %.2668.i, label %select.end, label %select.false.sink

select.false.sink:                                ; preds = %B958.preheader.i
  %.2678.i = fdiv double 4.000000e+00, %"$phi930.1.2.1.frozen.i"
  br label %select.end

select.end:                                       ; preds = %select.false.sink, %B958.preheader.i
  %"$phi930.1.2.1.i" = phi double [ 1.000000e+00, %B958.preheader.i ], [ %.2678.i, %select.false.sink ]
  br i1 %brmerge95.i, label %B958.preheader65.i, label %vector.ph.i

vector.ph.i:                                      ; preds = %select.end
  %broadcast.splatinsert.i = insertelement <2 x double> poison, double %"$phi930.1.2.1.i", i64 0
  %broadcast.splat.i = shufflevector <2 x double> %broadcast.splatinsert.i, <2 x double> poison, <2 x i32> zeroinitializer
  br label %vector.body.i

vector.body.i:                                    ; preds = %vector.body.i, %vector.ph.i
  %index.i = phi i64 [ 0, %vector.ph.i ], [ %index.next.i, %vector.body.i ]
  %sunkaddr227.i = shl i64 %index.i, 3
  %sunkaddr91 = mul i64 %index.i, 8
  %sunkaddr92 = getelementptr i8, ptr %14, i64 %sunkaddr91
  %sunkaddr93 = getelementptr i8, ptr %sunkaddr92, i64 16
  %sunkaddr89 = mul i64 %index.i, 8
  %sunkaddr90 = getelementptr i8, ptr %14, i64 %sunkaddr89
  %wide.load.i = load <2 x double>, ptr %sunkaddr90, align 8, !alias.scope !26, !noalias !29
  %wide.load37.i = load <2 x double>, ptr %sunkaddr93, align 8, !alias.scope !26, !noalias !29
  %scevgep192.i = getelementptr i8, ptr %scevgep190.i, i64 %sunkaddr227.i
  %44 = shl i64 %index.i, 3
  %scevgep73 = getelementptr i8, ptr %scevgep190.i, i64 %44
  %scevgep74 = getelementptr i8, ptr %scevgep73, i64 -16
  %wide.load38.i = load <2 x double>, ptr %scevgep74, align 8, !alias.scope !31, !noalias !17
  %wide.load39.i = load <2 x double>, ptr %scevgep192.i, align 8, !alias.scope !31, !noalias !17
  %45 = fmul <2 x double> %broadcast.splat.i, %wide.load38.i
  %46 = fmul <2 x double> %broadcast.splat.i, %wide.load39.i
  %47 = fadd <2 x double> %wide.load.i, %45
  %48 = fadd <2 x double> %wide.load37.i, %46
  store <2 x double> %47, ptr %sunkaddr90, align 8, !alias.scope !26, !noalias !29
  store <2 x double> %48, ptr %sunkaddr93, align 8, !alias.scope !26, !noalias !29
  %index.next.i = add nuw nsw i64 %index.i, 4
  %49 = icmp eq i64 %unroll_iter.i, %index.next.i
  br i1 %49, label %middle.block.i, label %vector.body.i, !llvm.loop !32

middle.block.i:                                   ; preds = %vector.body.i
  %50 = icmp eq i64 %arg.design.5.1.fr.i, %unroll_iter.i
  br i1 %50, label %B1004.i, label %B958.preheader65.i

B958.preheader65.i:                               ; preds = %middle.block.i, %select.end
  %.277413861388.ph.i = phi i64 [ %unroll_iter.i, %middle.block.i ], [ 0, %select.end ]
  %51 = and i64 %arg.design.5.1.fr.i, 1
  %52 = icmp eq i64 %51, 0
  %.neg.i = or disjoint i64 %.277413861388.ph.i, 1
  br i1 %52, label %B958.prol.loopexit.i, label %B958.prol.i

B958.prol.i:                                      ; preds = %B958.preheader65.i
  %53 = getelementptr double, ptr %.326.i, i64 %.277413861388.ph.i
  %.2835.prol.i = load double, ptr %53, align 8, !noalias !17
  %54 = getelementptr double, ptr %.565.i, i64 %.277413861388.ph.i
  %.2889.prol.i = load double, ptr %54, align 8, !noalias !17
  %.2891.prol.i = fmul double %"$phi930.1.2.1.i", %.2889.prol.i
  %.2892.prol.i = fadd double %.2835.prol.i, %.2891.prol.i
  store double %.2892.prol.i, ptr %53, align 8, !noalias !17
  br label %B958.prol.loopexit.i

B958.prol.loopexit.i:                             ; preds = %B958.prol.i, %B958.preheader65.i
  %.277413861388.unr.i = phi i64 [ %.277413861388.ph.i, %B958.preheader65.i ], [ %.neg.i, %B958.prol.i ]
  %55 = icmp eq i64 %arg.design.5.1.fr.i, %.neg.i
  br i1 %55, label %B1004.i, label %B958.i.preheader

B958.i.preheader:                                 ; preds = %B958.prol.loopexit.i
  br label %B958.i

B958.i:                                           ; preds = %B958.i, %B958.i.preheader
  %.277413861388.i = phi i64 [ %.2781.1.i, %B958.i ], [ %.277413861388.unr.i, %B958.i.preheader ]
  %sunkaddr232.i = shl i64 %.277413861388.i, 3
  %scevgep172 = getelementptr i8, ptr %scevgep170, i64 %sunkaddr232.i
  %scevgep173 = getelementptr i8, ptr %scevgep172, i64 -8
  %.2835.i = load double, ptr %scevgep173, align 8, !noalias !17
  %scevgep77 = getelementptr i8, ptr %scevgep75, i64 %sunkaddr232.i
  %scevgep78 = getelementptr i8, ptr %scevgep77, i64 -8
  %.2889.i = load double, ptr %scevgep78, align 8, !noalias !17
  %.2891.i = fmul double %"$phi930.1.2.1.i", %.2889.i
  %.2892.i = fadd double %.2835.i, %.2891.i
  store double %.2892.i, ptr %scevgep173, align 8, !noalias !17
  %.2781.1.i = add nuw nsw i64 %.277413861388.i, 2
  %.2835.1.i = load double, ptr %scevgep172, align 8, !noalias !17
  %56 = shl i64 %.277413861388.i, 3
  %scevgep76 = getelementptr i8, ptr %scevgep75, i64 %56
  %.2889.1.i = load double, ptr %scevgep76, align 8, !noalias !17
  %.2891.1.i = fmul double %"$phi930.1.2.1.i", %.2889.1.i
  %.2892.1.i = fadd double %.2835.1.i, %.2891.1.i
  store double %.2892.1.i, ptr %scevgep172, align 8, !noalias !17
  %exitcond1648.not.1.i = icmp eq i64 %arg.design.5.1.fr.i, %.2781.1.i
  br i1 %exitcond1648.not.1.i, label %B1004.i, label %B958.i, !llvm.loop !34

B1004.i:                                          ; preds = %B958.i, %B958.prol.loopexit.i, %middle.block.i
  %.2931.i = fcmp olt double %"$phi930.1.2.1.frozen.i", 1.000000e-04
  br i1 %.2931.i, label %B306, label %B188.i

B1031.i:                                          ; preds = %B614.prol.loopexit.i, %middle.block62.i, %B614.i, %B522.i
  %indvars.iv.next.i = add nuw i64 %indvars.iv.i, 1
  %scevgep154.i = getelementptr i8, ptr %lsr.iv153.i, i64 %1
  %scevgep162.i = getelementptr i8, ptr %lsr.iv161.i, i64 %1
  %exitcond1644.not.i = icmp eq i64 %arg.design.5.1.fr.i, %.1672.i
  br i1 %exitcond1644.not.i, label %B1032.i, label %B522.i

B1032.i:                                          ; preds = %B1031.i, %B318.i
  %scevgep127.i = getelementptr i8, ptr %lsr.iv126.i, i64 %2
  %scevgep146.i = getelementptr i8, ptr %lsr.iv145.i, i64 %2
  %exitcond1645.not.i = icmp eq i64 %arg.space.0.5.0, %.1251.i
  br i1 %exitcond1645.not.i, label %B684.i, label %B318.i

B194.endif.i:                                     ; preds = %B188.i, %B172
  %.75513981522.i = phi i64 [ 40, %B172 ], [ %.765.i, %B188.i ]
  %57 = icmp sgt i64 %arg.design.5.1.fr.i, 0
  %.765.i = add nsw i64 %.75513981522.i, -1
  br i1 %57, label %B222.endif.us.preheader.i, label %B288.endif.i

B222.endif.us.preheader.i:                        ; preds = %B194.endif.i
  %58 = icmp ult i64 %arg.design.5.1.fr.i, 4
  br i1 %58, label %B222.endif.us.epil.preheader.i, label %B222.endif.us.i.preheader

B222.endif.us.i.preheader:                        ; preds = %B222.endif.us.preheader.i
  br label %B222.endif.us.i

B222.endif.us.i:                                  ; preds = %B222.endif.us.i, %B222.endif.us.i.preheader
  %lsr.iv.i = phi ptr [ %scevgep128, %B222.endif.us.i ], [ %arg.ladder.19.4, %B222.endif.us.i.preheader ]
  %.88012791285.us.i = phi i64 [ %.887.us.3.i, %B222.endif.us.i ], [ 0, %B222.endif.us.i.preheader ]
  %sunkaddr237.i = shl i64 %.88012791285.us.i, 3
  %scevgep123 = getelementptr i8, ptr %scevgep117, i64 %sunkaddr237.i
  %scevgep124 = getelementptr i8, ptr %scevgep123, i64 -24
  %.945.us.i = load double, ptr %scevgep124, align 8, !noalias !17
  %sunkaddr94 = mul i64 %.88012791285.us.i, 8
  %sunkaddr95 = getelementptr i8, ptr %arg.ladder.20.4, i64 %sunkaddr94
  store double %.945.us.i, ptr %sunkaddr95, align 8, !noalias !17
  tail call void @llvm.memset.p0.i64(ptr align 8 %lsr.iv.i, i8 0, i64 %2, i1 false), !noalias !17
  %59 = shl i64 %.88012791285.us.i, 3
  %scevgep46 = getelementptr i8, ptr %scevgep117, i64 %59
  %scevgep47 = getelementptr i8, ptr %scevgep46, i64 -16
  %.945.us.1.i = load double, ptr %scevgep47, align 8, !noalias !17
  %sunkaddr96 = mul i64 %.88012791285.us.i, 8
  %sunkaddr97 = getelementptr i8, ptr %arg.ladder.20.4, i64 %sunkaddr96
  %sunkaddr98 = getelementptr i8, ptr %sunkaddr97, i64 8
  store double %.945.us.1.i, ptr %sunkaddr98, align 8, !noalias !17
  %scevgep125 = getelementptr i8, ptr %lsr.iv.i, i64 %1
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep125, i8 0, i64 %2, i1 false), !noalias !17
  %60 = shl i64 %.88012791285.us.i, 3
  %scevgep44 = getelementptr i8, ptr %scevgep117, i64 %60
  %scevgep45 = getelementptr i8, ptr %scevgep44, i64 -8
  %.945.us.2.i = load double, ptr %scevgep45, align 8, !noalias !17
  %sunkaddr99 = mul i64 %.88012791285.us.i, 8
  %sunkaddr100 = getelementptr i8, ptr %arg.ladder.20.4, i64 %sunkaddr99
  %sunkaddr101 = getelementptr i8, ptr %sunkaddr100, i64 16
  store double %.945.us.2.i, ptr %sunkaddr101, align 8, !noalias !17
  %scevgep126 = getelementptr i8, ptr %scevgep125, i64 %1
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep126, i8 0, i64 %2, i1 false), !noalias !17
  %.945.us.3.i = load double, ptr %scevgep123, align 8, !noalias !17
  %sunkaddr102 = mul i64 %.88012791285.us.i, 8
  %sunkaddr103 = getelementptr i8, ptr %arg.ladder.20.4, i64 %sunkaddr102
  %sunkaddr104 = getelementptr i8, ptr %sunkaddr103, i64 24
  store double %.945.us.3.i, ptr %sunkaddr104, align 8, !noalias !17
  %scevgep127 = getelementptr i8, ptr %scevgep126, i64 %1
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep127, i8 0, i64 %2, i1 false), !noalias !17
  %.887.us.3.i = add nuw nsw i64 %.88012791285.us.i, 4
  %scevgep128 = getelementptr i8, ptr %scevgep127, i64 %1
  %niter.ncmp.3.i = icmp eq i64 %unroll_iter.i, %.887.us.3.i
  br i1 %niter.ncmp.3.i, label %B288.endif.loopexit.unr-lcssa.i, label %B222.endif.us.i

B288.endif.loopexit.unr-lcssa.i:                  ; preds = %B222.endif.us.i
  %61 = icmp eq i64 %xtraiter.i, 0
  br i1 %61, label %B288.endif.i, label %B222.endif.us.epil.preheader.i

B222.endif.us.epil.preheader.i:                   ; preds = %B288.endif.loopexit.unr-lcssa.i, %B222.endif.us.preheader.i
  %.88012791285.us.epil.init.i = phi i64 [ 0, %B222.endif.us.preheader.i ], [ %unroll_iter.i, %B288.endif.loopexit.unr-lcssa.i ]
  %62 = shl i64 %.88012791285.us.epil.init.i, 3
  %scevgep.i = getelementptr i8, ptr %arg.ladder.20.4, i64 %62
  %scevgep120.i = getelementptr i8, ptr %.546.i, i64 %62
  %63 = mul i64 %.88012791285.us.epil.init.i, %1
  %scevgep122.i = getelementptr i8, ptr %arg.ladder.19.4, i64 %63
  br label %B222.endif.us.epil.i

B222.endif.us.epil.i:                             ; preds = %B222.endif.us.epil.i, %B222.endif.us.epil.preheader.i
  %lsr.iv123.i = phi ptr [ %scevgep124.i, %B222.endif.us.epil.i ], [ %scevgep122.i, %B222.endif.us.epil.preheader.i ]
  %epil.iter.i = phi i64 [ %epil.iter.next.i, %B222.endif.us.epil.i ], [ 0, %B222.endif.us.epil.preheader.i ]
  %64 = shl i64 %epil.iter.i, 3
  %scevgep130 = getelementptr i8, ptr %scevgep120.i, i64 %64
  %.945.us.epil.i = load double, ptr %scevgep130, align 8, !noalias !17
  %scevgep129 = getelementptr i8, ptr %scevgep.i, i64 %64
  store double %.945.us.epil.i, ptr %scevgep129, align 8, !noalias !17
  tail call void @llvm.memset.p0.i64(ptr align 8 %lsr.iv123.i, i8 0, i64 %2, i1 false), !noalias !17
  %epil.iter.next.i = add i64 %epil.iter.i, 1
  %scevgep124.i = getelementptr i8, ptr %lsr.iv123.i, i64 %1
  %epil.iter.cmp.not.i = icmp eq i64 %xtraiter.i, %epil.iter.next.i
  br i1 %epil.iter.cmp.not.i, label %B288.endif.i, label %B222.endif.us.epil.i, !llvm.loop !35

B288.endif.i:                                     ; preds = %B222.endif.us.epil.i, %B288.endif.loopexit.unr-lcssa.i, %B194.endif.i
  br i1 %brmerge.i, label %B684.i, label %B318.i.preheader

B318.i.preheader:                                 ; preds = %B288.endif.i
  br label %B318.i

B370.lr.ph.i:                                     ; preds = %B318.i
  %65 = icmp ult i64 %6, 3
  %.1481.i = mul i64 %.124413271351.i, %arg.design.5.1.fr.i
  %66 = getelementptr double, ptr %arg.space.0.4, i64 %.1481.i
  br i1 %65, label %B370.epil.preheader.i, label %B370.i.preheader

B370.i.preheader:                                 ; preds = %B370.lr.ph.i
  br label %B370.i

B614.lr.ph.i:                                     ; preds = %B522.i
  %67 = getelementptr double, ptr %arg.ladder.20.4, i64 %.166513101320.i
  %.1793.i = load double, ptr %67, align 8, !noalias !17
  %.1796.i = fmul double %.1569.i, %.1751.i
  %.1797.i = fsub double %.1793.i, %.1796.i
  store double %.1797.i, ptr %67, align 8, !noalias !17
  %.1993.i = mul i64 %.166513101320.i, %arg.ladder.19.5.2
  %68 = getelementptr double, ptr %arg.ladder.19.4, i64 %.1993.i
  %.2001.i = fmul double %.1575.i, %.1751.i
  %min.iters.check49.i = icmp samesign ult i64 %indvars.iv.i, 4
  br i1 %min.iters.check49.i, label %B614.preheader.i, label %vector.memcheck40.i

vector.memcheck40.i:                              ; preds = %B614.lr.ph.i
  %bound045.i = icmp ult ptr %scevgep41.i, %scevgep44.i
  %bound146.i = icmp ult ptr %scevgep43.i, %scevgep42.i
  %found.conflict47.i = and i1 %bound045.i, %bound146.i
  br i1 %found.conflict47.i, label %B614.preheader.i, label %vector.ph50.i

vector.ph50.i:                                    ; preds = %vector.memcheck40.i
  %broadcast.splatinsert53.i = insertelement <2 x double> poison, double %.2001.i, i64 0
  %broadcast.splat54.i = shufflevector <2 x double> %broadcast.splatinsert53.i, <2 x double> poison, <2 x i32> zeroinitializer
  br label %vector.body55.i

vector.body55.i:                                  ; preds = %vector.body55.i, %vector.ph50.i
  %index56.i = phi i64 [ 0, %vector.ph50.i ], [ %index.next61.i, %vector.body55.i ]
  %69 = shl i64 %index56.i, 3
  %scevgep156.i = getelementptr i8, ptr %lsr.iv153.i, i64 %69
  %scevgep157.i = getelementptr i8, ptr %scevgep156.i, i64 -16
  %wide.load57.i = load <2 x double>, ptr %scevgep157.i, align 8, !alias.scope !36, !noalias !39
  %wide.load58.i = load <2 x double>, ptr %scevgep156.i, align 8, !alias.scope !36, !noalias !39
  %scevgep151.i = getelementptr i8, ptr %lsr.iv145.i, i64 %69
  %70 = shl i64 %index56.i, 3
  %scevgep56 = getelementptr i8, ptr %lsr.iv145.i, i64 %70
  %scevgep57 = getelementptr i8, ptr %scevgep56, i64 16
  %wide.load59.i = load <2 x double>, ptr %scevgep151.i, align 8, !alias.scope !41, !noalias !17
  %wide.load60.i = load <2 x double>, ptr %scevgep57, align 8, !alias.scope !41, !noalias !17
  %71 = fmul <2 x double> %broadcast.splat54.i, %wide.load59.i
  %72 = fmul <2 x double> %broadcast.splat54.i, %wide.load60.i
  %73 = fadd <2 x double> %wide.load57.i, %71
  %74 = fadd <2 x double> %wide.load58.i, %72
  store <2 x double> %73, ptr %scevgep157.i, align 8, !alias.scope !36, !noalias !39
  store <2 x double> %74, ptr %scevgep156.i, align 8, !alias.scope !36, !noalias !39
  %index.next61.i = add nuw i64 %index56.i, 4
  %75 = icmp eq i64 %28, %index.next61.i
  br i1 %75, label %middle.block62.i, label %vector.body55.i, !llvm.loop !42

middle.block62.i:                                 ; preds = %vector.body55.i
  %cmp.n63.i = icmp eq i64 %indvars.iv.i, %29
  br i1 %cmp.n63.i, label %B1031.i, label %B614.preheader.i

B614.preheader.i:                                 ; preds = %middle.block62.i, %vector.memcheck40.i, %B614.lr.ph.i
  %.191613031305.ph.i = phi i64 [ 0, %vector.memcheck40.i ], [ 0, %B614.lr.ph.i ], [ %29, %middle.block62.i ]
  %xtraiter79.i = and i64 %indvars.iv.i, 1
  %lcmp.mod80.not.i = icmp eq i64 %xtraiter79.i, 0
  br i1 %lcmp.mod80.not.i, label %B614.prol.loopexit.i, label %B614.prol.i

B614.prol.i:                                      ; preds = %B614.preheader.i
  %.1923.prol.i = or disjoint i64 %.191613031305.ph.i, 1
  %76 = getelementptr double, ptr %68, i64 %.191613031305.ph.i
  %.1998.prol.i = load double, ptr %76, align 8, !noalias !17
  %77 = getelementptr double, ptr %66, i64 %.191613031305.ph.i
  %.2052.prol.i = load double, ptr %77, align 8, !noalias !17
  %.2053.prol.i = fmul double %.2001.i, %.2052.prol.i
  %.2054.prol.i = fadd double %.1998.prol.i, %.2053.prol.i
  store double %.2054.prol.i, ptr %76, align 8, !noalias !17
  br label %B614.prol.loopexit.i

B614.prol.loopexit.i:                             ; preds = %B614.prol.i, %B614.preheader.i
  %.191613031305.unr.i = phi i64 [ %.191613031305.ph.i, %B614.preheader.i ], [ %.1923.prol.i, %B614.prol.i ]
  %78 = icmp eq i64 %.166513101320.i, %.191613031305.ph.i
  br i1 %78, label %B1031.i, label %B614.i.preheader

B614.i.preheader:                                 ; preds = %B614.prol.loopexit.i
  br label %B614.i

B684.endif.i:                                     ; preds = %B684.i
  switch i32 %.2148.i, label %B172.endif.thread [
    i32 -2, label %B726.endif.i
    i32 0, label %B726.endif.i
  ], !prof !43

B684.endif.thread.i:                              ; preds = %B684.i
  switch i32 %.2148.i, label %B172.endif.thread [
    i32 -2, label %B172.endif.thread.thread
    i32 0, label %B172.endif.thread.thread
  ], !prof !43

B726.endif.i:                                     ; preds = %B684.endif.i, %B684.endif.i
  %79 = icmp slt i64 %arg.design.5.1.fr.i, 1
  br i1 %79, label %B306, label %B788.lr.ph.i.preheader

B788.lr.ph.i.preheader:                           ; preds = %B726.endif.i
  br label %B788.lr.ph.i

B788.lr.ph.i:                                     ; preds = %B788.lr.ph.i.preheader, %B752.backedge.i
  %lsr.iv186.i = phi ptr [ %scevgep187.i, %B752.backedge.i ], [ %.406.i, %B788.lr.ph.i.preheader ]
  %lsr.iv167.i = phi ptr [ %scevgep168.i, %B752.backedge.i ], [ %scevgep166.i, %B788.lr.ph.i.preheader ]
  %largest.2.11379.i = phi double [ %"$phi930.1.2.1.frozen.i", %B752.backedge.i ], [ 0.000000e+00, %B788.lr.ph.i.preheader ]
  %.229213711377.i = phi i64 [ %.2299.i, %B752.backedge.i ], [ 0, %B788.lr.ph.i.preheader ]
  %80 = icmp ult i64 %arg.design.5.1.fr.i, 4
  br i1 %80, label %B788.epil.preheader.i, label %B788.i.preheader

B788.i.preheader:                                 ; preds = %B788.lr.ph.i
  br label %B788.i

common.ret:                                       ; preds = %B306.endif.endif, %B306.if.if, %B172.endif.if.if, %B274
  %common.ret.op = phi i32 [ 0, %B274 ], [ %.1182, %B306.if.if ], [ 0, %B306.endif.endif ], [ %.2148.i, %B172.endif.if.if ]
  ret i32 %common.ret.op

B274:                                             ; preds = %B172.endif.thread, %B172.endif.thread.thread
  store double 0x7FF0000000000000, ptr %retptr, align 8
  br label %common.ret

B306:                                             ; preds = %B726.endif.i, %B1004.i
  %.1182 = call i32 @_linearise.2(ptr nonnull %.1150, ptr nonnull %excinfo.4, ptr %arg.space.0.0, ptr %arg.space.0.1, i64 %arg.space.0.2, i64 %arg.space.0.3, ptr %arg.space.0.4, i64 %arg.space.0.5.0, i64 %arg.design.5.1.fr.i, i64 %arg.space.0.6.0, i64 %arg.space.0.6.1, ptr %arg.ladder.2.0, ptr %arg.ladder.2.1, i64 %arg.ladder.2.5.1, i64 %arg.ladder.2.3, ptr %.478.i, i64 %arg.ladder.2.5.1, i64 %arg.ladder.2.6.1, ptr %arg.ladder.5.0, ptr %arg.ladder.5.1, i64 %arg.ladder.5.5.1, i64 %arg.ladder.5.3, ptr %.326.i, i64 %arg.ladder.5.5.1, i64 %arg.ladder.5.6.1, ptr %arg.ladder.6.0, ptr %arg.ladder.6.1, i64 %.402.i, i64 %arg.ladder.6.3, ptr %.406.i, i64 %arg.ladder.6.5.1, i64 %arg.ladder.6.5.2, i64 %arg.ladder.6.6.1, i64 %arg.ladder.6.6.2, ptr %arg.ladder.7.0, ptr %arg.ladder.7.1, i64 %.486.i, i64 %arg.ladder.7.3, ptr %.490.i, i64 %arg.ladder.7.5.1, i64 %arg.ladder.7.5.2, i64 %arg.ladder.7.6.1, i64 %arg.ladder.7.6.2, ptr %arg.ladder.8.0, ptr %arg.ladder.8.1, i64 %.570.i, i64 %arg.ladder.8.3, ptr %.574.i, i64 %arg.ladder.8.5.1, i64 %arg.ladder.8.5.2, i64 %arg.ladder.8.6.1, i64 %arg.ladder.8.6.2, ptr %arg.ladder.9.0, ptr %arg.ladder.9.1, i64 %.654.i, i64 %arg.ladder.9.3, ptr %.658.i, i64 %arg.ladder.9.5.1, i64 %arg.ladder.9.5.2, i64 %arg.ladder.9.6.1, i64 %arg.ladder.9.6.2, ptr %arg.ladder.10.0, ptr %arg.ladder.10.1, i64 %arg.ladder.10.5.1, i64 %arg.ladder.10.3, ptr %.730.i, i64 %arg.ladder.10.5.1, i64 %arg.ladder.10.6.1, ptr %arg.ladder.11.0, ptr %arg.ladder.11.1, i64 %.883.i, i64 %arg.ladder.11.3, ptr %.899.i, i64 %.883.i, i64 %arg.ladder.11.6.0)
  %cond74 = icmp eq i32 %.1182, 0
  br i1 %cond74, label %B306.endif, label %B306.if.if, !prof !0

B0.else.if.i:                                     ; preds = %B0.endif
  br label %B0.else.endif.i

B0.else.endif.i:                                  ; preds = %B0.else.if.i, %B0.endif
  %.786.sroa.0.1.i = phi i64 [ 0, %B0.else.if.i ], [ %.798.i, %B0.endif ]
  %.806.not.i = icmp slt i64 %.798.i, %arg.ladder.11.5.0
  br i1 %.806.not.i, label %B0.else.endif.endif.i, label %B0.else.endif.if.i, !prof !44

B0.else.endif.if.i:                               ; preds = %B0.else.endif.i
  br label %B0.else.endif.endif.i

B0.else.endif.endif.i:                            ; preds = %B0.else.endif.if.i, %B0.else.endif.i
  %.786.sroa.0.3.i = phi i64 [ %arg.ladder.11.5.0, %B0.else.endif.if.i ], [ %.786.sroa.0.1.i, %B0.else.endif.i ]
  %.813.i = icmp slt i64 %.591, -1
  %.814.i = select i1 %.813.i, i64 %arg.ladder.11.5.0, i64 0
  %.815.i = add i64 %.760.i, %.814.i
  %.818.i = icmp slt i64 %.815.i, 0
  br i1 %.818.i, label %B0.else.endif.endif.if.i, label %B0.else.endif.endif.endif.i, !prof !16

B0.else.endif.endif.if.i:                         ; preds = %B0.else.endif.endif.i
  br label %B0.else.endif.endif.endif.i

B0.else.endif.endif.endif.i:                      ; preds = %B0.else.endif.endif.if.i, %B0.else.endif.endif.i
  %.786.sroa.13.1.i = phi i64 [ 0, %B0.else.endif.endif.if.i ], [ %.815.i, %B0.else.endif.endif.i ]
  %.823.not.i = icmp slt i64 %.815.i, %arg.ladder.11.5.0
  br i1 %.823.not.i, label %B0.endif.endif.endif, label %B0.else.endif.endif.endif.if.i, !prof !44

B0.else.endif.endif.endif.if.i:                   ; preds = %B0.else.endif.endif.endif.i
  br label %B0.endif.endif.endif

B0.endif.endif.endif:                             ; preds = %B0.else.endif.endif.endif.if.i, %B0.else.endif.endif.endif.i
  %.786.sroa.13.0.i = phi i64 [ %.786.sroa.13.1.i, %B0.else.endif.endif.endif.i ], [ %arg.ladder.11.5.0, %B0.else.endif.endif.endif.if.i ]
  %81 = icmp slt i64 %.591, 0
  %.710.i = select i1 %81, i64 %arg.ladder.10.5.0, i64 0
  %.711.i = add i64 %.710.i, %.591
  %.728.i = mul i64 %.711.i, %arg.ladder.10.5.1
  %.730.i = getelementptr i64, ptr %arg.ladder.10.4, i64 %.728.i
  %.654.i = mul i64 %arg.ladder.9.5.2, %arg.ladder.9.5.1
  %.631.i = select i1 %81, i64 %arg.ladder.9.5.0, i64 0
  %.632.i1 = add i64 %.631.i, %.591
  %.656.i = mul i64 %.632.i1, %.654.i
  %.658.i = getelementptr double, ptr %arg.ladder.9.4, i64 %.656.i
  %.570.i = mul i64 %arg.ladder.8.5.2, %arg.ladder.8.5.1
  %.547.i = select i1 %81, i64 %arg.ladder.8.5.0, i64 0
  %.548.i = add i64 %.547.i, %.591
  %.572.i = mul i64 %.548.i, %.570.i
  %.574.i = getelementptr double, ptr %arg.ladder.8.4, i64 %.572.i
  %.486.i = mul i64 %arg.ladder.7.5.2, %arg.ladder.7.5.1
  %.463.i = select i1 %81, i64 %arg.ladder.7.5.0, i64 0
  %.464.i = add i64 %.463.i, %.591
  %.488.i = mul i64 %.464.i, %.486.i
  %.490.i = getelementptr double, ptr %arg.ladder.7.4, i64 %.488.i
  %.402.i = mul i64 %arg.ladder.6.5.2, %arg.ladder.6.5.1
  %.379.i = select i1 %81, i64 %arg.ladder.6.5.0, i64 0
  %.380.i = add i64 %.379.i, %.591
  %.404.i = mul i64 %.380.i, %.402.i
  %.406.i = getelementptr double, ptr %arg.ladder.6.4, i64 %.404.i
  %.306.i = select i1 %81, i64 %arg.ladder.5.5.0, i64 0
  %.307.i = add i64 %.306.i, %.591
  %.324.i = mul i64 %.307.i, %arg.ladder.5.5.1
  %.326.i = getelementptr double, ptr %arg.ladder.5.4, i64 %.324.i
  %.874.i = sub i64 %.786.sroa.13.0.i, %.786.sroa.0.3.i
  %.883.i = tail call i64 @llvm.smax.i64(i64 %.874.i, i64 0)
  %.899.i = getelementptr i64, ptr %arg.ladder.11.4, i64 %.786.sroa.0.3.i
  %.8991886.not = icmp slt i64 %arg.ladder.5.5.1, 1
  br i1 %.8991886.not, label %B172, label %B136.preheader

B136.preheader:                                   ; preds = %B0.endif.endif.endif
  %82 = shl nuw i64 %arg.ladder.5.5.1, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %.326.i, i8 0, i64 %82, i1 false)
  br label %B172

B172.endif.thread.thread:                         ; preds = %B684.endif.thread.i, %B684.endif.thread.i, %B886.i, %B188.i
  br label %B274

B172.endif.thread:                                ; preds = %B684.endif.thread.i, %B684.endif.i
  %cond = icmp eq i32 %.2148.i, -2
  br i1 %cond, label %B274, label %B172.endif.if.if, !prof !45

B172.endif.if.if:                                 ; preds = %B172.endif.thread
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B306.endif:                                       ; preds = %B306
  %.197267.not.i = icmp slt i64 %arg.space.6.5.1, 1
  br i1 %.197267.not.i, label %B306.endif.endif, label %B60.lr.ph.i

B60.lr.ph.i:                                      ; preds = %B306.endif
  %.idx.i = mul i64 %arg.space.6.5.1, 40
  %83 = getelementptr i8, ptr %arg.space.6.4, i64 %.idx.i
  %84 = getelementptr double, ptr %arg.space.6.4, i64 %arg.space.6.5.1
  %.idx.i.i = shl i64 %arg.space.6.5.1, 4
  %85 = getelementptr i8, ptr %arg.space.6.4, i64 %.idx.i.i
  %.idx.i5.i = mul i64 %arg.space.6.5.1, 24
  %86 = getelementptr i8, ptr %arg.space.6.4, i64 %.idx.i5.i
  %.idx58.i.i = shl i64 %arg.space.6.5.1, 5
  %87 = getelementptr i8, ptr %arg.space.6.4, i64 %.idx58.i.i
  %88 = shl i64 %arg.ladder.6.5.1, 3
  %89 = mul i64 %88, %.380.i
  %90 = add i64 %89, 8
  %91 = mul i64 %90, %arg.ladder.6.5.2
  %92 = add i64 %91, 8
  %scevgep33 = getelementptr i8, ptr %arg.ladder.6.4, i64 %92
  %93 = add i64 %7, 8
  br label %B60.endif.i

B294.loopexit.i:                                  ; preds = %B295.i
  %94 = fmul double %total.4.1.i, 5.000000e-01
  br label %B306.endif.endif

B295.i:                                           ; preds = %B152.endif.endif.i, %B60.endif.i
  %total.4.1.i = phi double [ %.493.i, %B152.endif.endif.i ], [ %.303.i, %B60.endif.i ]
  %lsr.iv.next = add nuw nsw i64 %lsr.iv100, 1
  %scevgep35 = getelementptr i8, ptr %lsr.iv34, i64 %93
  %exitcond.i = icmp eq i64 %arg.space.6.5.1, %lsr.iv.next
  br i1 %exitcond.i, label %B294.loopexit.i, label %B60.endif.i

B60.endif.i:                                      ; preds = %B295.i, %B60.lr.ph.i
  %lsr.iv34 = phi ptr [ %scevgep35, %B295.i ], [ %scevgep33, %B60.lr.ph.i ]
  %lsr.iv100 = phi i64 [ %lsr.iv.next, %B295.i ], [ 0, %B60.lr.ph.i ]
  %total.3.0270.i = phi double [ %total.4.1.i, %B295.i ], [ 0.000000e+00, %B60.lr.ph.i ]
  %95 = shl i64 %lsr.iv100, 3
  %scevgep108 = getelementptr i8, ptr %scevgep170, i64 %95
  %.271.i = load double, ptr %scevgep108, align 8, !noalias !46
  %scevgep106 = getelementptr i8, ptr %arg.space.6.4, i64 %95
  %.72.i.i = load double, ptr %scevgep106, align 8, !noalias !49
  %.73.i.i = fsub double %.72.i.i, %.271.i
  %96 = shl i64 %lsr.iv100, 3
  %scevgep32 = getelementptr i8, ptr %84, i64 %96
  %.123.i.i = load double, ptr %scevgep32, align 8, !noalias !49
  %.124.i.i = fsub double %.271.i, %.123.i.i
  %.13.i.i.i = fcmp ogt double %.124.i.i, %.73.i.i
  %.14.i.i.i = select i1 %.13.i.i.i, double %.124.i.i, double %.73.i.i
  %.15.i.i.i = fcmp olt double %.14.i.i.i, 0.000000e+00
  %.16.i.i.i = select i1 %.15.i.i.i, double 0.000000e+00, double %.14.i.i.i
  %97 = shl i64 %lsr.iv100, 3
  %scevgep31 = getelementptr i8, ptr %85, i64 %97
  %.206.i.i = load double, ptr %scevgep31, align 8, !noalias !49
  %.207.i.i = fmul double %.206.i.i, %.16.i.i.i
  %.208.i.i = fmul double %.207.i.i, %.207.i.i
  %.303.i = fadd double %total.3.0270.i, %.208.i.i
  %98 = shl i64 %lsr.iv100, 3
  %scevgep30 = getelementptr i8, ptr %83, i64 %98
  %.363.i = load double, ptr %scevgep30, align 8, !noalias !46
  %.364.i = fcmp ogt double %.363.i, 0.000000e+00
  br i1 %.364.i, label %B152.endif.endif.i, label %B295.i

B152.endif.endif.i:                               ; preds = %B60.endif.i
  %.429.i = load double, ptr %lsr.iv34, align 8, !noalias !46
  %.10.i.i3 = fcmp olt double %.429.i, 0x3D719799812DEA11
  %.11.i.i4 = select i1 %.10.i.i3, double 0x3D719799812DEA11, double %.429.i
  %sqrt.i = tail call double @llvm.sqrt.f64(double %.11.i.i4)
  %99 = shl i64 %lsr.iv100, 3
  %scevgep29 = getelementptr i8, ptr %86, i64 %99
  %.72.i7.i = load double, ptr %scevgep29, align 8, !noalias !52
  %.73.i8.i = fsub double %.72.i7.i, %sqrt.i
  %100 = shl i64 %lsr.iv100, 3
  %scevgep = getelementptr i8, ptr %87, i64 %100
  %.123.i10.i = load double, ptr %scevgep, align 8, !noalias !52
  %.124.i11.i = fsub double %sqrt.i, %.123.i10.i
  %.13.i.i12.i = fcmp ogt double %.124.i11.i, %.73.i8.i
  %.14.i.i13.i = select i1 %.13.i.i12.i, double %.124.i11.i, double %.73.i8.i
  %.15.i.i14.i = fcmp olt double %.14.i.i13.i, 0.000000e+00
  %.16.i.i15.i = select i1 %.15.i.i14.i, double 0.000000e+00, double %.14.i.i13.i
  %.207.i18.i = fmul double %.363.i, %.16.i.i15.i
  %.208.i19.i = fmul double %.207.i18.i, %.207.i18.i
  %.493.i = fadd double %.303.i, %.208.i19.i
  br label %B295.i

B306.if.if:                                       ; preds = %B306
  %.1190 = icmp sgt i32 %.1182, 0
  %.1183 = load ptr, ptr %excinfo.4, align 8
  %.1191 = select i1 %.1190, ptr %.1183, ptr undef
  store ptr %.1191, ptr %excinfo, align 8
  br label %common.ret

B306.endif.endif:                                 ; preds = %B294.loopexit.i, %B306.endif
  %total.3.0.lcssa.i = phi double [ 0.000000e+00, %B306.endif ], [ %94, %B294.loopexit.i ]
  store double %total.3.0.lcssa.i, ptr %retptr, align 8
  br label %common.ret
}


declare double @llvm.exp.f64(double) #3

define internal noundef i32 @_invert.1(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.matrix.0, ptr readnone captures(none) %arg.matrix.1, i64 %arg.matrix.2, i64 %arg.matrix.3, ptr readonly captures(none) %arg.matrix.4, i64 %arg.matrix.5.0, i64 %arg.matrix.5.1, i64 %arg.matrix.6.0, i64 %arg.matrix.6.1, ptr readnone captures(none) %arg.inverse.0, ptr readnone captures(none) %arg.inverse.1, i64 %arg.inverse.2, i64 %arg.inverse.3, ptr captures(none) %arg.inverse.4, i64 %arg.inverse.5.0, i64 %arg.inverse.5.1, i64 %arg.inverse.6.0, i64 %arg.inverse.6.1, ptr readnone captures(none) %arg.lower.0, ptr readnone captures(none) %arg.lower.1, i64 %arg.lower.2, i64 %arg.lower.3, ptr captures(none) %arg.lower.4, i64 %arg.lower.5.0, i64 %arg.lower.5.1, i64 %arg.lower.6.0, i64 %arg.lower.6.1) local_unnamed_addr #4 {
B0.endif:
  %.103 = icmp sgt i64 %arg.matrix.5.0, 0
  br i1 %.103, label %B86.endif.lr.ph.preheader, label %common.ret

B86.endif.lr.ph.preheader:                        ; preds = %B0.endif
  %const = bitcast i64 9223372036854775804 to i64
  %scevgep44 = getelementptr i8, ptr %arg.lower.4, i64 24
  %0 = shl i64 %arg.lower.5.1, 3
  br label %B86.endif.lr.ph

B48.loopexit:                                     ; preds = %B623
  %indvars.iv.next = add nuw i64 %indvars.iv, 1
  %scevgep46 = getelementptr i8, ptr %lsr.iv45, i64 %0
  %scevgep68 = getelementptr i8, ptr %lsr.iv67, i64 %0
  %exitcond891.not = icmp eq i64 %arg.matrix.5.0, %.160
  br i1 %exitcond891.not, label %B344.lr.ph.preheader, label %B86.endif.lr.ph

B344.lr.ph.preheader:                             ; preds = %B48.loopexit
  %1 = shl i64 %arg.inverse.5.1, 3
  br label %B344.lr.ph

B126:                                             ; preds = %B126.preheader, %B126
  %s.6.2755 = phi double [ %.587.3, %B126 ], [ %.361, %B126.preheader ]
  %.451751753 = phi i64 [ %.458.3, %B126 ], [ 0, %B126.preheader ]
  %2 = shl i64 %.451751753, 3
  %scevgep52 = getelementptr i8, ptr %lsr.iv45, i64 %2
  %scevgep53 = getelementptr i8, ptr %scevgep52, i64 -24
  %.533 = load double, ptr %scevgep53, align 8
  %scevgep61 = getelementptr i8, ptr %lsr.iv54, i64 %2
  %scevgep62 = getelementptr i8, ptr %scevgep61, i64 -24
  %.584 = load double, ptr %scevgep62, align 8
  %.585 = fmul double %.533, %.584
  %.587 = fsub double %s.6.2755, %.585
  %3 = shl i64 %.451751753, 3
  %scevgep41 = getelementptr i8, ptr %lsr.iv45, i64 %3
  %scevgep42 = getelementptr i8, ptr %scevgep41, i64 -16
  %.533.1 = load double, ptr %scevgep42, align 8
  %4 = shl i64 %.451751753, 3
  %scevgep27 = getelementptr i8, ptr %lsr.iv54, i64 %4
  %scevgep29 = getelementptr i8, ptr %scevgep27, i64 -16
  %.584.1 = load double, ptr %scevgep29, align 8
  %.585.1 = fmul double %.533.1, %.584.1
  %.587.1 = fsub double %.587, %.585.1
  %5 = shl i64 %.451751753, 3
  %scevgep31 = getelementptr i8, ptr %lsr.iv45, i64 %5
  %scevgep37 = getelementptr i8, ptr %scevgep31, i64 -8
  %.533.2 = load double, ptr %scevgep37, align 8
  %6 = shl i64 %.451751753, 3
  %scevgep22 = getelementptr i8, ptr %lsr.iv54, i64 %6
  %scevgep24 = getelementptr i8, ptr %scevgep22, i64 -8
  %.584.2 = load double, ptr %scevgep24, align 8
  %.585.2 = fmul double %.533.2, %.584.2
  %.587.2 = fsub double %.587.1, %.585.2
  %.458.3 = add nuw i64 %.451751753, 4
  %.533.3 = load double, ptr %scevgep52, align 8
  %.584.3 = load double, ptr %scevgep61, align 8
  %.585.3 = fmul double %.533.3, %.584.3
  %.587.3 = fsub double %.587.2, %.585.3
  %niter.ncmp.3 = icmp eq i64 %37, %.458.3
  br i1 %niter.ncmp.3, label %B162.loopexit.unr-lcssa, label %B126

B162.loopexit.unr-lcssa:                          ; preds = %B126
  %7 = and i64 %.275759765, 3
  %lcmp.mod.not = icmp eq i64 %7, 0
  br i1 %lcmp.mod.not, label %B162, label %B126.epil.preheader

B126.epil.preheader:                              ; preds = %B126.lr.ph, %B162.loopexit.unr-lcssa
  %s.6.2755.epil.init = phi double [ %.361, %B126.lr.ph ], [ %.587.3, %B162.loopexit.unr-lcssa ]
  %.451751753.epil.init = phi i64 [ 0, %B126.lr.ph ], [ %38, %B162.loopexit.unr-lcssa ]
  %8 = shl i64 %.451751753.epil.init, 3
  %scevgep65 = getelementptr i8, ptr %lsr.iv63, i64 %8
  %scevgep69 = getelementptr i8, ptr %lsr.iv67, i64 %8
  br label %B126.epil

B126.epil:                                        ; preds = %B126.epil, %B126.epil.preheader
  %s.6.2755.epil = phi double [ %s.6.2755.epil.init, %B126.epil.preheader ], [ %.587.epil, %B126.epil ]
  %epil.iter = phi i64 [ 0, %B126.epil.preheader ], [ %epil.iter.next, %B126.epil ]
  %9 = shl i64 %epil.iter, 3
  %scevgep33 = getelementptr i8, ptr %scevgep69, i64 %9
  %.533.epil = load double, ptr %scevgep33, align 8
  %scevgep32 = getelementptr i8, ptr %scevgep65, i64 %9
  %.584.epil = load double, ptr %scevgep32, align 8
  %.585.epil = fmul double %.533.epil, %.584.epil
  %.587.epil = fsub double %s.6.2755.epil, %.585.epil
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %35, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B162, label %B126.epil, !llvm.loop !55

B162:                                             ; preds = %B86.endif, %B126.epil, %B162.loopexit.unr-lcssa
  %s.6.2.lcssa = phi double [ %.361, %B86.endif ], [ %.587.3, %B162.loopexit.unr-lcssa ], [ %.587.epil, %B126.epil ]
  %.597 = icmp eq i64 %.153772784, %.275759765
  br i1 %.597, label %B176, label %B250

B176:                                             ; preds = %B162
  %.602 = fcmp ogt double %s.6.2.lcssa, 1.000000e-09
  br i1 %.602, label %B194, label %common.ret

common.ret:                                       ; preds = %B312.loopexit, %B176, %B0.endif
  %storemerge739 = phi i8 [ 1, %B312.loopexit ], [ 1, %B0.endif ], [ 0, %B176 ]
  store i8 %storemerge739, ptr %retptr, align 1
  ret i32 0

B194:                                             ; preds = %B176
  %.624 = tail call double @sqrt(double %s.6.2.lcssa)
  %sunkaddr47 = mul i64 %.528, 8
  %sunkaddr48 = getelementptr i8, ptr %invariant.gep, i64 %sunkaddr47
  store double %.624, ptr %sunkaddr48, align 8
  br label %B623

B250:                                             ; preds = %B162
  %.726 = mul i64 %.275759765, %arg.lower.5.1
  %10 = getelementptr double, ptr %arg.lower.4, i64 %.726
  %.730 = getelementptr double, ptr %10, i64 %.275759765
  %.731 = load double, ptr %.730, align 8
  %.736 = fdiv double %s.6.2.lcssa, %.731
  %.791 = getelementptr double, ptr %34, i64 %.275759765
  store double %.736, ptr %.791, align 8
  br label %B623

B312.loopexit:                                    ; preds = %B582
  %.900 = add nuw nsw i64 %.893853871, 1
  %scevgep28 = getelementptr i8, ptr %lsr.iv27, i64 8
  %exitcond894.not = icmp eq i64 %.900, %arg.matrix.5.0
  br i1 %exitcond894.not, label %common.ret, label %B344.lr.ph

B344:                                             ; preds = %B344.lr.ph, %B426
  %lsr.iv37 = phi ptr [ %arg.lower.4, %B344.lr.ph ], [ %scevgep38, %B426 ]
  %lsr.iv = phi ptr [ %scevgep44, %B344.lr.ph ], [ %scevgep19, %B426 ]
  %.1014808814 = phi i64 [ 0, %B344.lr.ph ], [ %.1021, %B426 ]
  %lsr21 = trunc i64 %.1014808814 to i2
  %11 = zext i2 %lsr21 to i64
  %12 = lshr i64 %.1014808814, 2
  %13 = shl nuw nsw i64 %12, 2
  %14 = and i64 %.1014808814, %const
  %.1021 = add nuw nsw i64 %.1014808814, 1
  %.1051 = icmp eq i64 %.1014808814, %.893853871
  %"$phi362.2.2.2" = select i1 %.1051, double 1.000000e+00, double 0.000000e+00
  %.1146796.not = icmp eq i64 %.1014808814, 0
  br i1 %.1146796.not, label %B426, label %B390.lr.ph

B390.lr.ph:                                       ; preds = %B344
  %.1229 = mul i64 %.1014808814, %arg.lower.5.1
  %15 = icmp samesign ult i64 %.1014808814, 4
  br i1 %15, label %B390.epil.preheader, label %B390.preheader

B390.preheader:                                   ; preds = %B390.lr.ph
  br label %B390

B390:                                             ; preds = %B390, %B390.preheader
  %lsr.iv29 = phi ptr [ %scevgep13, %B390 ], [ %lsr.iv27, %B390.preheader ]
  %s.7.2799 = phi double [ %.1288.3, %B390 ], [ %"$phi362.2.2.2", %B390.preheader ]
  %.1152795797 = phi i64 [ %.1159.3, %B390 ], [ 0, %B390.preheader ]
  %16 = shl i64 %.1152795797, 3
  %scevgep25 = getelementptr i8, ptr %lsr.iv, i64 %16
  %scevgep26 = getelementptr i8, ptr %scevgep25, i64 -24
  %.1234 = load double, ptr %scevgep26, align 8
  %.1285 = load double, ptr %lsr.iv29, align 8
  %.1286 = fmul double %.1234, %.1285
  %.1288 = fsub double %s.7.2799, %.1286
  %17 = shl i64 %.1152795797, 3
  %scevgep15 = getelementptr i8, ptr %lsr.iv, i64 %17
  %scevgep18 = getelementptr i8, ptr %scevgep15, i64 -16
  %.1234.1 = load double, ptr %scevgep18, align 8
  %sunkaddr76 = getelementptr i8, ptr %lsr.iv29, i64 %1
  %.1285.1 = load double, ptr %sunkaddr76, align 8
  %.1286.1 = fmul double %.1234.1, %.1285.1
  %.1288.1 = fsub double %.1288, %.1286.1
  %18 = shl i64 %.1152795797, 3
  %scevgep = getelementptr i8, ptr %lsr.iv, i64 %18
  %scevgep10 = getelementptr i8, ptr %scevgep, i64 -8
  %.1234.2 = load double, ptr %scevgep10, align 8
  %scevgep11 = getelementptr i8, ptr %sunkaddr76, i64 %1
  %.1285.2 = load double, ptr %scevgep11, align 8
  %.1286.2 = fmul double %.1234.2, %.1285.2
  %.1288.2 = fsub double %.1288.1, %.1286.2
  %.1159.3 = add nuw i64 %.1152795797, 4
  %.1234.3 = load double, ptr %scevgep25, align 8
  %scevgep12 = getelementptr i8, ptr %scevgep11, i64 %1
  %.1285.3 = load double, ptr %scevgep12, align 8
  %.1286.3 = fmul double %.1234.3, %.1285.3
  %.1288.3 = fsub double %.1288.2, %.1286.3
  %scevgep13 = getelementptr i8, ptr %scevgep12, i64 %1
  %niter15.ncmp.3 = icmp eq i64 %13, %.1159.3
  br i1 %niter15.ncmp.3, label %B426.loopexit.unr-lcssa, label %B390

B426.loopexit.unr-lcssa:                          ; preds = %B390
  %19 = and i64 %.1014808814, 3
  %lcmp.mod11.not = icmp eq i64 %19, 0
  br i1 %lcmp.mod11.not, label %B426, label %B390.epil.preheader

B390.epil.preheader:                              ; preds = %B426.loopexit.unr-lcssa, %B390.lr.ph
  %s.7.2799.epil.init = phi double [ %"$phi362.2.2.2", %B390.lr.ph ], [ %.1288.3, %B426.loopexit.unr-lcssa ]
  %.1152795797.epil.init = phi i64 [ 0, %B390.lr.ph ], [ %14, %B426.loopexit.unr-lcssa ]
  %20 = mul i64 %.1152795797.epil.init, %1
  %scevgep34 = getelementptr i8, ptr %lsr.iv27, i64 %20
  %21 = shl i64 %.1152795797.epil.init, 3
  %scevgep39 = getelementptr i8, ptr %lsr.iv37, i64 %21
  br label %B390.epil

B390.epil:                                        ; preds = %B390.epil, %B390.epil.preheader
  %lsr.iv35 = phi ptr [ %scevgep36, %B390.epil ], [ %scevgep34, %B390.epil.preheader ]
  %s.7.2799.epil = phi double [ %.1288.epil, %B390.epil ], [ %s.7.2799.epil.init, %B390.epil.preheader ]
  %epil.iter10 = phi i64 [ %epil.iter10.next, %B390.epil ], [ 0, %B390.epil.preheader ]
  %22 = shl i64 %epil.iter10, 3
  %scevgep16 = getelementptr i8, ptr %scevgep39, i64 %22
  %.1234.epil = load double, ptr %scevgep16, align 8
  %.1285.epil = load double, ptr %lsr.iv35, align 8
  %.1286.epil = fmul double %.1234.epil, %.1285.epil
  %.1288.epil = fsub double %s.7.2799.epil, %.1286.epil
  %epil.iter10.next = add i64 %epil.iter10, 1
  %scevgep36 = getelementptr i8, ptr %lsr.iv35, i64 %1
  %epil.iter10.cmp.not = icmp eq i64 %11, %epil.iter10.next
  br i1 %epil.iter10.cmp.not, label %B426, label %B390.epil, !llvm.loop !56

B426:                                             ; preds = %B390.epil, %B426.loopexit.unr-lcssa, %B344
  %.1342.pre-phi = phi i64 [ 0, %B344 ], [ %.1229, %B426.loopexit.unr-lcssa ], [ %.1229, %B390.epil ]
  %s.7.2.lcssa = phi double [ %"$phi362.2.2.2", %B344 ], [ %.1288.3, %B426.loopexit.unr-lcssa ], [ %.1288.epil, %B390.epil ]
  %23 = getelementptr double, ptr %arg.lower.4, i64 %.1342.pre-phi
  %24 = getelementptr double, ptr %23, i64 %.1014808814
  %.1347 = load double, ptr %24, align 8
  %.1352 = fdiv double %s.7.2.lcssa, %.1347
  %.1403 = mul i64 %.1014808814, %arg.inverse.5.1
  %gep821 = getelementptr double, ptr %invariant.gep805, i64 %.1403
  store double %.1352, ptr %gep821, align 8
  %scevgep19 = getelementptr i8, ptr %lsr.iv, i64 %0
  %scevgep38 = getelementptr i8, ptr %lsr.iv37, i64 %0
  %exitcond893.not = icmp eq i64 %.1021, %arg.matrix.5.0
  br i1 %exitcond893.not, label %B498.endif.preheader, label %B344

B498.endif.preheader:                             ; preds = %B426
  br label %B498.endif

B546:                                             ; preds = %B546.preheader, %B546
  %lsr.iv43 = phi i64 [ %42, %B546.preheader ], [ %lsr.iv.next, %B546 ]
  %s.8.2831 = phi double [ %s.8.2831.unr, %B546.preheader ], [ %.1815.1, %B546 ]
  %.1679827829 = phi i64 [ %.1679827829.unr, %B546.preheader ], [ %30, %B546 ]
  %.1734 = icmp slt i64 %.1679827829, 0
  %.1735 = select i1 %.1734, i64 %arg.lower.5.0, i64 0
  %.1736 = add i64 %.1735, %.1679827829
  %.1756 = mul i64 %.1736, %arg.lower.5.1
  %gep836 = getelementptr double, ptr %invariant.gep822, i64 %.1756
  %.1761 = load double, ptr %gep836, align 8
  %.1786 = select i1 %.1734, i64 %arg.inverse.5.0, i64 0
  %.1787 = add i64 %.1786, %.1679827829
  %.1807 = mul i64 %.1787, %arg.inverse.5.1
  %gep825 = getelementptr double, ptr %invariant.gep805, i64 %.1807
  %.1812 = load double, ptr %gep825, align 8
  %.1813 = fmul double %.1761, %.1812
  %.1815 = fsub double %s.8.2831, %.1813
  %25 = add i64 %.1679827829, 1
  %.1734.1 = icmp slt i64 %25, 0
  %.1735.1 = select i1 %.1734.1, i64 %arg.lower.5.0, i64 0
  %26 = add i64 %.1735.1, %.1679827829
  %27 = add i64 %26, 1
  %.1756.1 = mul i64 %27, %arg.lower.5.1
  %gep836.1 = getelementptr double, ptr %invariant.gep822, i64 %.1756.1
  %.1761.1 = load double, ptr %gep836.1, align 8
  %.1786.1 = select i1 %.1734.1, i64 %arg.inverse.5.0, i64 0
  %28 = add i64 %.1786.1, %.1679827829
  %29 = add i64 %28, 1
  %.1807.1 = mul i64 %29, %arg.inverse.5.1
  %gep825.1 = getelementptr double, ptr %invariant.gep805, i64 %.1807.1
  %.1812.1 = load double, ptr %gep825.1, align 8
  %.1813.1 = fmul double %.1761.1, %.1812.1
  %.1815.1 = fsub double %.1815, %.1813.1
  %lsr.iv.next = add i64 %lsr.iv43, -2
  %.1673.1 = icmp sgt i64 %lsr.iv.next, 2
  %30 = add i64 %25, 1
  br i1 %.1673.1, label %B546, label %B582

B582:                                             ; preds = %B546.prol.loopexit, %B498.endif, %B546
  %s.8.2.lcssa = phi double [ %.1587, %B498.endif ], [ %.1815.lcssa.unr, %B546.prol.loopexit ], [ %.1815.1, %B546 ]
  %.1869 = mul i64 %.1504, %arg.lower.5.1
  %31 = getelementptr double, ptr %arg.lower.4, i64 %.1869
  %32 = getelementptr double, ptr %31, i64 %.1504
  %.1874 = load double, ptr %32, align 8
  %.1879 = fdiv double %s.8.2.lcssa, %.1874
  %sunkaddr77 = shl i64 %.1582, 3
  %sunkaddr78 = getelementptr i8, ptr %invariant.gep805, i64 %sunkaddr77
  store double %.1879, ptr %sunkaddr78, align 8
  %indvar.next = add nuw nsw i64 %indvar, 1
  %exitcond.not = icmp eq i64 %indvar.next, %arg.matrix.5.0
  br i1 %exitcond.not, label %B312.loopexit, label %B498.endif

B623:                                             ; preds = %B250, %B194
  %scevgep55 = getelementptr i8, ptr %lsr.iv54, i64 %0
  %scevgep64 = getelementptr i8, ptr %lsr.iv63, i64 %0
  %exitcond890.not = icmp eq i64 %.282, %indvars.iv
  br i1 %exitcond890.not, label %B48.loopexit, label %B86.endif

B86.endif.lr.ph:                                  ; preds = %B48.loopexit, %B86.endif.lr.ph.preheader
  %lsr.iv67 = phi ptr [ %arg.lower.4, %B86.endif.lr.ph.preheader ], [ %scevgep68, %B48.loopexit ]
  %lsr.iv45 = phi ptr [ %scevgep44, %B86.endif.lr.ph.preheader ], [ %scevgep46, %B48.loopexit ]
  %indvars.iv = phi i64 [ 1, %B86.endif.lr.ph.preheader ], [ %indvars.iv.next, %B48.loopexit ]
  %.153772784 = phi i64 [ 0, %B86.endif.lr.ph.preheader ], [ %.160, %B48.loopexit ]
  %.160 = add nuw nsw i64 %.153772784, 1
  %invariant.gep = getelementptr double, ptr %arg.lower.4, i64 %.153772784
  %.356 = mul i64 %.153772784, %arg.matrix.5.1
  %33 = getelementptr double, ptr %arg.matrix.4, i64 %.356
  %.528 = mul i64 %.153772784, %arg.lower.5.1
  %34 = getelementptr double, ptr %arg.lower.4, i64 %.528
  br label %B86.endif

B86.endif:                                        ; preds = %B86.endif.lr.ph, %B623
  %lsr.iv63 = phi ptr [ %arg.lower.4, %B86.endif.lr.ph ], [ %scevgep64, %B623 ]
  %lsr.iv54 = phi ptr [ %scevgep44, %B86.endif.lr.ph ], [ %scevgep55, %B623 ]
  %.275759765 = phi i64 [ 0, %B86.endif.lr.ph ], [ %.282, %B623 ]
  %lsr46 = trunc i64 %.275759765 to i2
  %35 = zext i2 %lsr46 to i64
  %36 = lshr i64 %.275759765, 2
  %37 = shl nuw nsw i64 %36, 2
  %38 = and i64 %.275759765, %const
  %.282 = add nuw nsw i64 %.275759765, 1
  %39 = getelementptr double, ptr %33, i64 %.275759765
  %.361 = load double, ptr %39, align 8
  %.445752.not = icmp eq i64 %.275759765, 0
  br i1 %.445752.not, label %B162, label %B126.lr.ph

B126.lr.ph:                                       ; preds = %B86.endif
  %40 = icmp samesign ult i64 %.275759765, 4
  br i1 %40, label %B126.epil.preheader, label %B126.preheader

B126.preheader:                                   ; preds = %B126.lr.ph
  br label %B126

B344.lr.ph:                                       ; preds = %B312.loopexit, %B344.lr.ph.preheader
  %lsr.iv27 = phi ptr [ %arg.inverse.4, %B344.lr.ph.preheader ], [ %scevgep28, %B312.loopexit ]
  %.893853871 = phi i64 [ 0, %B344.lr.ph.preheader ], [ %.900, %B312.loopexit ]
  %invariant.gep805 = getelementptr double, ptr %arg.inverse.4, i64 %.893853871
  br label %B344

B498.endif:                                       ; preds = %B582, %B498.endif.preheader
  %indvar = phi i64 [ %indvar.next, %B582 ], [ 0, %B498.endif.preheader ]
  %.1494837845 = phi i64 [ %.1504, %B582 ], [ %arg.matrix.5.0, %B498.endif.preheader ]
  %.1504 = add nsw i64 %.1494837845, -1
  %.1582 = mul i64 %.1504, %arg.inverse.5.1
  %gep851 = getelementptr double, ptr %invariant.gep805, i64 %.1582
  %.1587 = load double, ptr %gep851, align 8
  %.1630 = sub nuw nsw i64 %arg.matrix.5.0, %.1494837845
  %.1673828.not = icmp eq i64 %.1630, 0
  br i1 %.1673828.not, label %B582, label %B546.lr.ph

B546.lr.ph:                                       ; preds = %B498.endif
  %invariant.gep822 = getelementptr double, ptr %arg.lower.4, i64 %.1504
  %xtraiter16 = and i64 %indvar, 1
  %lcmp.mod17.not = icmp eq i64 %xtraiter16, 0
  br i1 %lcmp.mod17.not, label %B546.prol.loopexit, label %B546.prol

B546.prol:                                        ; preds = %B546.lr.ph
  %.1682.prol = add nsw i64 %.1630, -1
  %.1686.prol = add nuw i64 %.1494837845, 1
  %.1756.prol = mul i64 %.1494837845, %arg.lower.5.1
  %gep836.prol = getelementptr double, ptr %invariant.gep822, i64 %.1756.prol
  %.1761.prol = load double, ptr %gep836.prol, align 8
  %.1807.prol = mul i64 %.1494837845, %arg.inverse.5.1
  %gep825.prol = getelementptr double, ptr %invariant.gep805, i64 %.1807.prol
  %.1812.prol = load double, ptr %gep825.prol, align 8
  %.1813.prol = fmul double %.1761.prol, %.1812.prol
  %.1815.prol = fsub double %.1587, %.1813.prol
  br label %B546.prol.loopexit

B546.prol.loopexit:                               ; preds = %B546.prol, %B546.lr.ph
  %s.8.2831.unr = phi double [ %.1587, %B546.lr.ph ], [ %.1815.prol, %B546.prol ]
  %.1672826830.unr = phi i64 [ %.1630, %B546.lr.ph ], [ %.1682.prol, %B546.prol ]
  %.1679827829.unr = phi i64 [ %.1494837845, %B546.lr.ph ], [ %.1686.prol, %B546.prol ]
  %.1815.lcssa.unr = phi double [ poison, %B546.lr.ph ], [ %.1815.prol, %B546.prol ]
  %41 = icmp eq i64 %indvar, 1
  br i1 %41, label %B582, label %B546.preheader

B546.preheader:                                   ; preds = %B546.prol.loopexit
  %42 = add nuw i64 %.1672826830.unr, 2
  br label %B546
}

declare double @llvm.fabs.f64(double) #3


define internal range(i32 -1, -2) i32 @_linearise.2(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.design.0, ptr readnone captures(none) %arg.design.1, i64 %arg.design.2, i64 %arg.design.3, ptr readonly captures(none) %arg.design.4, i64 %arg.design.5.0, i64 %arg.design.5.1, i64 %arg.design.6.0, i64 %arg.design.6.1, ptr readnone captures(none) %arg.totals.0, ptr readnone captures(none) %arg.totals.1, i64 %arg.totals.2, i64 %arg.totals.3, ptr readonly captures(none) %arg.totals.4, i64 %arg.totals.5.0, i64 %arg.totals.6.0, ptr readnone captures(none) %arg.fit.0.0, ptr readnone captures(none) %arg.fit.0.1, i64 %arg.fit.0.2, i64 %arg.fit.0.3, ptr readonly captures(none) %arg.fit.0.4, i64 %arg.fit.0.5.0, i64 %arg.fit.0.6.0, ptr readnone captures(none) %arg.fit.1.0, ptr readnone captures(none) %arg.fit.1.1, i64 %arg.fit.1.2, i64 %arg.fit.1.3, ptr readonly captures(none) %arg.fit.1.4, i64 %arg.fit.1.5.0, i64 %arg.fit.1.5.1, i64 %arg.fit.1.6.0, i64 %arg.fit.1.6.1, ptr readnone captures(none) %arg.fit.2.0, ptr readnone captures(none) %arg.fit.2.1, i64 %arg.fit.2.2, i64 %arg.fit.2.3, ptr writeonly captures(none) %arg.fit.2.4, i64 %arg.fit.2.5.0, i64 %arg.fit.2.5.1, i64 %arg.fit.2.6.0, i64 %arg.fit.2.6.1, ptr readnone captures(none) %arg.fit.3.0, ptr readnone captures(none) %arg.fit.3.1, i64 %arg.fit.3.2, i64 %arg.fit.3.3, ptr captures(none) %arg.fit.3.4, i64 %arg.fit.3.5.0, i64 %arg.fit.3.5.1, i64 %arg.fit.3.6.0, i64 %arg.fit.3.6.1, ptr readnone captures(none) %arg.fit.4.0, ptr readnone captures(none) %arg.fit.4.1, i64 %arg.fit.4.2, i64 %arg.fit.4.3, ptr captures(none) %arg.fit.4.4, i64 %arg.fit.4.5.0, i64 %arg.fit.4.5.1, i64 %arg.fit.4.6.0, i64 %arg.fit.4.6.1, ptr readnone captures(none) %arg.fit.5.0, ptr readnone captures(none) %arg.fit.5.1, i64 %arg.fit.5.2, i64 %arg.fit.5.3, ptr writeonly captures(none) %arg.fit.5.4, i64 %arg.fit.5.5.0, i64 %arg.fit.5.6.0, ptr readnone captures(none) %arg.fit.6.0, ptr readnone captures(none) %arg.fit.6.1, i64 %arg.fit.6.2, i64 %arg.fit.6.3, ptr captures(none) %arg.fit.6.4, i64 %arg.fit.6.5.0, i64 %arg.fit.6.6.0) local_unnamed_addr #1 {
B0.endif:
  %.660 = alloca [2 x double], align 8
  %excinfo.1 = alloca ptr, align 8
  %.161 = load i64, ptr %arg.fit.6.4, align 8
  %.162 = add nsw i64 %.161, 1
  store i64 %.162, ptr %arg.fit.6.4, align 8
  %.230 = icmp sgt i64 %arg.design.5.1, 0
  br i1 %.230, label %B104.endif.us.preheader, label %B178.endif

B104.endif.us.preheader:                          ; preds = %B0.endif
  %0 = shl i64 %arg.fit.4.5.1, 3
  %1 = shl nuw i64 %arg.design.5.1, 3
  %xtraiter = and i64 %arg.design.5.1, 7
  %2 = icmp samesign ult i64 %arg.design.5.1, 8
  br i1 %2, label %B104.endif.us.epil.preheader, label %B104.endif.us.preheader.new

B104.endif.us.preheader.new:                      ; preds = %B104.endif.us.preheader
  %const12 = bitcast i64 9223372036854775800 to i64
  %unroll_iter = and i64 %arg.design.5.1, %const12
  %3 = add nsw i64 %arg.design.5.1, -8
  %4 = lshr i64 %3, 3
  %5 = icmp eq i64 %4, 0
  br i1 %5, label %B104.endif.us.epil.preheader8, label %B104.endif.us.preheader.new.new

B104.endif.us.preheader.new.new:                  ; preds = %B104.endif.us.preheader.new
  %6 = add nuw nsw i64 %4, 1
  %7 = lshr i64 %6, 1
  %8 = mul nsw i64 %7, -2
  br label %B104.endif.us

B104.endif.us:                                    ; preds = %B104.endif.us, %B104.endif.us.preheader.new.new
  %lsr.iv10 = phi i64 [ %lsr.iv.next11, %B104.endif.us ], [ %8, %B104.endif.us.preheader.new.new ]
  %lsr.iv39 = phi ptr [ %scevgep54, %B104.endif.us ], [ %arg.fit.4.4, %B104.endif.us.preheader.new.new ]
  tail call void @llvm.memset.p0.i64(ptr align 8 %lsr.iv39, i8 0, i64 %1, i1 false)
  %scevgep41 = getelementptr i8, ptr %lsr.iv39, i64 %0
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep41, i8 0, i64 %1, i1 false)
  %scevgep42 = getelementptr i8, ptr %scevgep41, i64 %0
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep42, i8 0, i64 %1, i1 false)
  %scevgep43 = getelementptr i8, ptr %scevgep42, i64 %0
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep43, i8 0, i64 %1, i1 false)
  %scevgep44 = getelementptr i8, ptr %scevgep43, i64 %0
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep44, i8 0, i64 %1, i1 false)
  %scevgep45 = getelementptr i8, ptr %scevgep44, i64 %0
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep45, i8 0, i64 %1, i1 false)
  %scevgep46 = getelementptr i8, ptr %scevgep45, i64 %0
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep46, i8 0, i64 %1, i1 false)
  %scevgep47 = getelementptr i8, ptr %scevgep46, i64 %0
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep47, i8 0, i64 %1, i1 false)
  %scevgep38 = getelementptr i8, ptr %scevgep47, i64 %0
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep38, i8 0, i64 %1, i1 false)
  %scevgep39 = getelementptr i8, ptr %scevgep38, i64 %0
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep39, i8 0, i64 %1, i1 false)
  %scevgep48 = getelementptr i8, ptr %scevgep39, i64 %0
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep48, i8 0, i64 %1, i1 false)
  %scevgep49 = getelementptr i8, ptr %scevgep48, i64 %0
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep49, i8 0, i64 %1, i1 false)
  %scevgep50 = getelementptr i8, ptr %scevgep49, i64 %0
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep50, i8 0, i64 %1, i1 false)
  %scevgep51 = getelementptr i8, ptr %scevgep50, i64 %0
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep51, i8 0, i64 %1, i1 false)
  %scevgep52 = getelementptr i8, ptr %scevgep51, i64 %0
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep52, i8 0, i64 %1, i1 false)
  %scevgep53 = getelementptr i8, ptr %scevgep52, i64 %0
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep53, i8 0, i64 %1, i1 false)
  %scevgep54 = getelementptr i8, ptr %scevgep53, i64 %0
  %lsr.iv.next11 = add i64 %lsr.iv10, 2
  %niter.ncmp.1 = icmp eq i64 %lsr.iv.next11, 0
  br i1 %niter.ncmp.1, label %B178.endif.loopexit.unr-lcssa.unr-lcssa, label %B104.endif.us

B208:                                             ; preds = %B208.lr.ph, %B467
  %lsr.iv19 = phi ptr [ %arg.design.4, %B208.lr.ph ], [ %scevgep20, %B467 ]
  %lsr.iv = phi ptr [ %scevgep12, %B208.lr.ph ], [ %scevgep13, %B467 ]
  %.585736756 = phi i64 [ 0, %B208.lr.ph ], [ %.592, %B467 ]
  %9 = mul i64 %.585736756, %15
  %scevgep2 = getelementptr i8, ptr %arg.design.4, i64 %9
  %scevgep3 = getelementptr i8, ptr %16, i64 %9
  %.592 = add nuw nsw i64 %.585736756, 1
  %10 = getelementptr i64, ptr %arg.totals.4, i64 %.585736756
  %.650 = load i64, ptr %10, align 8
  %.651 = icmp eq i64 %.650, 0
  br i1 %.651, label %B467, label %B230

B230:                                             ; preds = %B208
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.660, i8 0, i64 16, i1 false)
  %.690 = call i32 @_linearise_pattern.3(ptr nonnull %.660, ptr nonnull %excinfo.1, ptr %arg.design.0, ptr %arg.design.1, i64 %arg.design.2, i64 %arg.design.3, ptr %arg.design.4, i64 %arg.design.5.0, i64 %arg.design.5.1, i64 %arg.design.6.0, i64 %arg.design.6.1, ptr %arg.fit.0.0, ptr %arg.fit.0.1, i64 %arg.fit.0.2, i64 %arg.fit.0.3, ptr %arg.fit.0.4, i64 %arg.fit.0.5.0, i64 %arg.fit.0.6.0, ptr %arg.fit.1.0, ptr %arg.fit.1.1, i64 %arg.fit.1.2, i64 %arg.fit.1.3, ptr %arg.fit.1.4, i64 %arg.fit.1.5.0, i64 %arg.fit.1.5.1, i64 %arg.fit.1.6.0, i64 %arg.fit.1.6.1, ptr %arg.fit.2.0, ptr %arg.fit.2.1, i64 %arg.fit.2.2, i64 %arg.fit.2.3, ptr %arg.fit.2.4, i64 %arg.fit.2.5.0, i64 %arg.fit.2.5.1, i64 %arg.fit.2.6.0, i64 %arg.fit.2.6.1, ptr %arg.fit.3.0, ptr %arg.fit.3.1, i64 %arg.fit.3.2, i64 %arg.fit.3.3, ptr %arg.fit.3.4, i64 %arg.fit.3.5.0, i64 %arg.fit.3.5.1, i64 %arg.fit.3.6.0, i64 %arg.fit.3.6.1, ptr %arg.fit.4.0, ptr %arg.fit.4.1, i64 %arg.fit.4.2, i64 %arg.fit.4.3, ptr %arg.fit.4.4, i64 %arg.fit.4.5.0, i64 %arg.fit.4.5.1, i64 %arg.fit.4.6.0, i64 %arg.fit.4.6.1, ptr %arg.fit.5.0, ptr %arg.fit.5.1, i64 %arg.fit.5.2, i64 %arg.fit.5.3, ptr %arg.fit.5.4, i64 %arg.fit.5.5.0, i64 %arg.fit.5.6.0, ptr %arg.fit.6.0, ptr %arg.fit.6.1, i64 %arg.fit.6.2, i64 %arg.fit.6.3, ptr nonnull %arg.fit.6.4, i64 %arg.fit.6.5.0, i64 %arg.fit.6.6.0, i64 %.585736756)
  %.700.fca.0.load = load double, ptr %.660, align 8
  %sunkaddr13 = getelementptr inbounds i8, ptr %.660, i64 8
  %.700.fca.1.load = load double, ptr %sunkaddr13, align 8
  switch i32 %.690, label %common.ret [
    i32 -2, label %B230.endif
    i32 0, label %B230.endif
  ], !prof !43

common.ret:                                       ; preds = %B178.endif, %B467, %B230
  %excinfo.sink = phi ptr [ %retptr, %B178.endif ], [ %excinfo, %B230 ], [ %retptr, %B467 ]
  %common.ret.op = phi i32 [ 0, %B178.endif ], [ %.690, %B230 ], [ 0, %B467 ]
  store ptr null, ptr %excinfo.sink, align 8
  ret i32 %common.ret.op

B467:                                             ; preds = %B378.B296.loopexit_crit_edge.us, %B378.B296.loopexit_crit_edge.us.loopexit.us, %B300.us.us.us.preheader, %B230.endif, %B208
  %scevgep13 = getelementptr i8, ptr %lsr.iv, i64 %15
  %scevgep20 = getelementptr i8, ptr %lsr.iv19, i64 %15
  %exitcond772.not = icmp eq i64 %.592, %arg.design.5.0
  br i1 %exitcond772.not, label %common.ret, label %B208

B178.endif.loopexit.unr-lcssa.unr-lcssa:          ; preds = %B104.endif.us
  %11 = and i64 %3, 8
  %lcmp.mod.not14.not = icmp eq i64 %11, 0
  br i1 %lcmp.mod.not14.not, label %B104.endif.us.epil.preheader8, label %B178.endif.loopexit.unr-lcssa

B104.endif.us.epil.preheader8:                    ; preds = %B178.endif.loopexit.unr-lcssa.unr-lcssa, %B104.endif.us.preheader.new
  %lsr.iv39.epil.init = phi ptr [ %arg.fit.4.4, %B104.endif.us.preheader.new ], [ %scevgep54, %B178.endif.loopexit.unr-lcssa.unr-lcssa ]
  tail call void @llvm.memset.p0.i64(ptr align 8 %lsr.iv39.epil.init, i8 0, i64 %1, i1 false)
  %scevgep41.epil = getelementptr i8, ptr %lsr.iv39.epil.init, i64 %0
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep41.epil, i8 0, i64 %1, i1 false)
  %scevgep42.epil = getelementptr i8, ptr %scevgep41.epil, i64 %0
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep42.epil, i8 0, i64 %1, i1 false)
  %scevgep43.epil = getelementptr i8, ptr %scevgep42.epil, i64 %0
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep43.epil, i8 0, i64 %1, i1 false)
  %scevgep44.epil = getelementptr i8, ptr %scevgep43.epil, i64 %0
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep44.epil, i8 0, i64 %1, i1 false)
  %scevgep45.epil = getelementptr i8, ptr %scevgep44.epil, i64 %0
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep45.epil, i8 0, i64 %1, i1 false)
  %scevgep46.epil = getelementptr i8, ptr %scevgep45.epil, i64 %0
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep46.epil, i8 0, i64 %1, i1 false)
  %scevgep47.epil = getelementptr i8, ptr %scevgep46.epil, i64 %0
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep47.epil, i8 0, i64 %1, i1 false)
  br label %B178.endif.loopexit.unr-lcssa

B178.endif.loopexit.unr-lcssa:                    ; preds = %B104.endif.us.epil.preheader8, %B178.endif.loopexit.unr-lcssa.unr-lcssa
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B178.endif, label %B104.endif.us.epil.preheader

B104.endif.us.epil.preheader:                     ; preds = %B178.endif.loopexit.unr-lcssa, %B104.endif.us.preheader
  %.280694700.us.epil.init = phi i64 [ 0, %B104.endif.us.preheader ], [ %unroll_iter, %B178.endif.loopexit.unr-lcssa ]
  %12 = mul i64 %.280694700.us.epil.init, %0
  %scevgep35 = getelementptr i8, ptr %arg.fit.4.4, i64 %12
  br label %B104.endif.us.epil

B104.endif.us.epil:                               ; preds = %B104.endif.us.epil, %B104.endif.us.epil.preheader
  %lsr.iv38 = phi i64 [ %lsr.iv.next, %B104.endif.us.epil ], [ %xtraiter, %B104.endif.us.epil.preheader ]
  %lsr.iv36 = phi ptr [ %scevgep37, %B104.endif.us.epil ], [ %scevgep35, %B104.endif.us.epil.preheader ]
  tail call void @llvm.memset.p0.i64(ptr align 8 %lsr.iv36, i8 0, i64 %1, i1 false)
  %scevgep37 = getelementptr i8, ptr %lsr.iv36, i64 %0
  %lsr.iv.next = add nsw i64 %lsr.iv38, -1
  %epil.iter.cmp.not = icmp eq i64 %lsr.iv.next, 0
  br i1 %epil.iter.cmp.not, label %B178.endif, label %B104.endif.us.epil, !llvm.loop !57

B178.endif:                                       ; preds = %B104.endif.us.epil, %B178.endif.loopexit.unr-lcssa, %B0.endif
  %.579751.not = icmp slt i64 %arg.design.5.0, 1
  br i1 %.579751.not, label %common.ret, label %B208.lr.ph

B208.lr.ph:                                       ; preds = %B178.endif
  %const = bitcast i64 9223372036854775800 to i64
  %13 = shl i64 %arg.design.5.1, 4
  %14 = getelementptr i8, ptr %arg.fit.4.4, i64 %13
  %scevgep1 = getelementptr i8, ptr %14, i64 -8
  %15 = shl i64 %arg.design.5.1, 3
  %16 = getelementptr i8, ptr %arg.design.4, i64 %15
  %min.iters.check = icmp ult i64 %arg.design.5.1, 4
  %ident.check.not = icmp ne i64 %arg.fit.4.5.1, 1
  %or.cond.not1 = select i1 %min.iters.check, i1 true, i1 %ident.check.not
  %const_mat = add i64 %const, 4
  %n.vec = and i64 %arg.design.5.1, %const_mat
  %scevgep12 = getelementptr i8, ptr %arg.design.4, i64 16
  %scevgep17 = getelementptr i8, ptr %arg.fit.4.4, i64 16
  %17 = shl i64 %arg.fit.4.5.1, 3
  %18 = shl i64 %arg.fit.4.5.1, 4
  %.neg = or disjoint i64 %n.vec, 1
  %.1109.us.prol = mul i64 %arg.fit.4.5.1, %n.vec
  %invariant.gep = getelementptr double, ptr %arg.fit.4.4, i64 %.1109.us.prol
  br label %B208

B230.endif:                                       ; preds = %B230, %B230
  %19 = icmp slt i64 %arg.design.5.1, 1
  %.719 = fcmp oeq double %.700.fca.1.load, 0.000000e+00
  %brmerge = or i1 %19, %.719
  br i1 %brmerge, label %B467, label %B300.us.preheader

B300.us.preheader:                                ; preds = %B230.endif
  %.930 = mul i64 %.585736756, %arg.fit.3.5.1
  %20 = getelementptr double, ptr %arg.fit.3.4, i64 %.930
  %.1160 = mul i64 %.585736756, %arg.design.5.1
  %21 = getelementptr double, ptr %arg.design.4, i64 %.1160
  %bound0 = icmp ult ptr %arg.fit.4.4, %scevgep3
  %bound1 = icmp ult ptr %scevgep2, %scevgep1
  %found.conflict = and i1 %bound0, %bound1
  %brmerge10 = select i1 %or.cond.not1, i1 true, i1 %found.conflict
  br i1 %brmerge10, label %B300.us.preheader.split.us, label %B300.us.preheader2

B300.us.preheader2:                               ; preds = %B300.us.preheader
  br label %B300.us

B300.us.preheader.split.us:                       ; preds = %B300.us.preheader
  %22 = icmp eq i64 %arg.design.5.1, 1
  br i1 %22, label %B300.us.us.us.preheader, label %B300.us.us.preheader

B300.us.us.preheader:                             ; preds = %B300.us.preheader.split.us
  br label %B300.us.us

B300.us.us.us.preheader:                          ; preds = %B300.us.preheader.split.us
  %sunkaddr14 = mul i64 %.585736756, 8
  %sunkaddr15 = getelementptr i8, ptr %arg.totals.4, i64 %sunkaddr14
  %.879.us.us.us = load i64, ptr %sunkaddr15, align 8
  %.881.us.us.us = sitofp i64 %.879.us.us.us to double
  %.882.us.us.us = fmul double %.700.fca.1.load, %.881.us.us.us
  %.935.us.us.us = load double, ptr %20, align 8
  %.936.us.us.us = fmul double %.935.us.us.us, %.882.us.us.us
  %.941.us.us.us = fdiv double %.936.us.us.us, %.700.fca.0.load
  %.1114.us.prol.us.us = load double, ptr %arg.fit.4.4, align 8
  %.1165.us.prol.us.us = load double, ptr %21, align 8
  %.1167.us.prol.us.us = fmul double %.1165.us.prol.us.us, %.941.us.us.us
  %.1168.us.prol.us.us = fadd double %.1114.us.prol.us.us, %.1167.us.prol.us.us
  store double %.1168.us.prol.us.us, ptr %arg.fit.4.4, align 8
  br label %B467

B300.us.us:                                       ; preds = %B378.B296.loopexit_crit_edge.us.loopexit.us, %B300.us.us.preheader
  %lsr.iv23.us = phi ptr [ %scevgep24.us, %B378.B296.loopexit_crit_edge.us.loopexit.us ], [ %arg.fit.4.4, %B300.us.us.preheader ]
  %.814718724.us.us = phi i64 [ %.821.us.us, %B378.B296.loopexit_crit_edge.us.loopexit.us ], [ 0, %B300.us.us.preheader ]
  %23 = and i64 %arg.design.5.1, 1
  %24 = icmp eq i64 %23, 0
  %sunkaddr16 = mul i64 %.585736756, 8
  %sunkaddr17 = getelementptr i8, ptr %arg.totals.4, i64 %sunkaddr16
  %.879.us.us = load i64, ptr %sunkaddr17, align 8
  %.881.us.us = sitofp i64 %.879.us.us to double
  %.882.us.us = fmul double %.700.fca.1.load, %.881.us.us
  %25 = getelementptr double, ptr %20, i64 %.814718724.us.us
  %.935.us.us = load double, ptr %25, align 8
  %.936.us.us = fmul double %.935.us.us, %.882.us.us
  %.941.us.us = fdiv double %.936.us.us, %.700.fca.0.load
  br i1 %24, label %B382.us.prol.loopexit.us, label %B382.us.prol.us

B382.us.prol.us:                                  ; preds = %B300.us.us
  %invariant.gep.us.us = getelementptr double, ptr %arg.fit.4.4, i64 %.814718724.us.us
  %.1114.us.prol.us = load double, ptr %invariant.gep.us.us, align 8
  %.1165.us.prol.us = load double, ptr %21, align 8
  %.1167.us.prol.us = fmul double %.941.us.us, %.1165.us.prol.us
  %.1168.us.prol.us = fadd double %.1114.us.prol.us, %.1167.us.prol.us
  store double %.1168.us.prol.us, ptr %invariant.gep.us.us, align 8
  br label %B382.us.prol.loopexit.us

B382.us.prol.loopexit.us:                         ; preds = %B382.us.prol.us, %B300.us.us
  %.1031710712.us.unr.us = phi i64 [ 0, %B300.us.us ], [ 1, %B382.us.prol.us ]
  %26 = mul nuw nsw i64 %.1031710712.us.unr.us, %17
  %27 = add nuw nsw i64 %.1031710712.us.unr.us, 1
  %28 = mul i64 %27, %17
  br label %B382.us.us

B382.us.us:                                       ; preds = %B382.us.us, %B382.us.prol.loopexit.us
  %lsr.iv25.us = phi ptr [ %lsr.iv23.us, %B382.us.prol.loopexit.us ], [ %scevgep26.us, %B382.us.us ]
  %.1031710712.us.us = phi i64 [ %.1031710712.us.unr.us, %B382.us.prol.loopexit.us ], [ %.1038.us.1.us, %B382.us.us ]
  %scevgep27.us = getelementptr i8, ptr %lsr.iv25.us, i64 %26
  %.1114.us.us = load double, ptr %scevgep27.us, align 8
  %29 = shl i64 %.1031710712.us.us, 3
  %scevgep33 = getelementptr i8, ptr %lsr.iv19, i64 %29
  %scevgep34 = getelementptr i8, ptr %scevgep33, i64 8
  %.1165.us.us = load double, ptr %scevgep33, align 8
  %.1167.us.us = fmul double %.941.us.us, %.1165.us.us
  %.1168.us.us = fadd double %.1114.us.us, %.1167.us.us
  store double %.1168.us.us, ptr %scevgep27.us, align 8
  %.1038.us.1.us = add nuw nsw i64 %.1031710712.us.us, 2
  %scevgep28.us = getelementptr i8, ptr %lsr.iv25.us, i64 %28
  %.1114.us.1.us = load double, ptr %scevgep28.us, align 8
  %.1165.us.1.us = load double, ptr %scevgep34, align 8
  %.1167.us.1.us = fmul double %.941.us.us, %.1165.us.1.us
  %.1168.us.1.us = fadd double %.1114.us.1.us, %.1167.us.1.us
  store double %.1168.us.1.us, ptr %scevgep28.us, align 8
  %scevgep26.us = getelementptr i8, ptr %lsr.iv25.us, i64 %18
  %exitcond770.not.1.us = icmp eq i64 %arg.design.5.1, %.1038.us.1.us
  br i1 %exitcond770.not.1.us, label %B378.B296.loopexit_crit_edge.us.loopexit.us, label %B382.us.us, !llvm.loop !58

B378.B296.loopexit_crit_edge.us.loopexit.us:      ; preds = %B382.us.us
  %.821.us.us = add nuw nsw i64 %.814718724.us.us, 1
  %scevgep24.us = getelementptr i8, ptr %lsr.iv23.us, i64 8
  %exitcond771.not.us = icmp eq i64 %arg.design.5.1, %.821.us.us
  br i1 %exitcond771.not.us, label %B467, label %B300.us.us

B300.us:                                          ; preds = %B378.B296.loopexit_crit_edge.us, %B300.us.preheader2
  %lsr.iv23 = phi ptr [ %scevgep24, %B378.B296.loopexit_crit_edge.us ], [ %arg.fit.4.4, %B300.us.preheader2 ]
  %lsr.iv18 = phi ptr [ %scevgep19, %B378.B296.loopexit_crit_edge.us ], [ %scevgep17, %B300.us.preheader2 ]
  %.814718724.us = phi i64 [ %.821.us, %B378.B296.loopexit_crit_edge.us ], [ 0, %B300.us.preheader2 ]
  %sunkaddr18 = mul i64 %.585736756, 8
  %sunkaddr19 = getelementptr i8, ptr %arg.totals.4, i64 %sunkaddr18
  %.879.us = load i64, ptr %sunkaddr19, align 8
  %.881.us = sitofp i64 %.879.us to double
  %.882.us = fmul double %.700.fca.1.load, %.881.us
  %30 = getelementptr double, ptr %20, i64 %.814718724.us
  %.935.us = load double, ptr %30, align 8
  %.936.us = fmul double %.935.us, %.882.us
  %.941.us = fdiv double %.936.us, %.700.fca.0.load
  %broadcast.splatinsert = insertelement <2 x double> poison, double %.941.us, i64 0
  %broadcast.splat = shufflevector <2 x double> %broadcast.splatinsert, <2 x double> poison, <2 x i32> zeroinitializer
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %B300.us
  %index = phi i64 [ 0, %B300.us ], [ %index.next, %vector.body ]
  %31 = shl i64 %index, 3
  %scevgep21 = getelementptr i8, ptr %lsr.iv18, i64 %31
  %scevgep22 = getelementptr i8, ptr %scevgep21, i64 -16
  %wide.load = load <2 x double>, ptr %scevgep22, align 8, !alias.scope !59, !noalias !62
  %wide.load4 = load <2 x double>, ptr %scevgep21, align 8, !alias.scope !59, !noalias !62
  %scevgep15 = getelementptr i8, ptr %lsr.iv, i64 %31
  %32 = shl i64 %index, 3
  %scevgep = getelementptr i8, ptr %lsr.iv, i64 %32
  %scevgep9 = getelementptr i8, ptr %scevgep, i64 -16
  %wide.load5 = load <2 x double>, ptr %scevgep9, align 8, !alias.scope !62
  %wide.load6 = load <2 x double>, ptr %scevgep15, align 8, !alias.scope !62
  %33 = fmul <2 x double> %broadcast.splat, %wide.load5
  %34 = fmul <2 x double> %broadcast.splat, %wide.load6
  %35 = fadd <2 x double> %wide.load, %33
  %36 = fadd <2 x double> %wide.load4, %34
  store <2 x double> %35, ptr %scevgep22, align 8, !alias.scope !59, !noalias !62
  store <2 x double> %36, ptr %scevgep21, align 8, !alias.scope !59, !noalias !62
  %index.next = add nuw nsw i64 %index, 4
  %37 = icmp eq i64 %n.vec, %index.next
  br i1 %37, label %middle.block, label %vector.body, !llvm.loop !64

middle.block:                                     ; preds = %vector.body
  %38 = icmp eq i64 %arg.design.5.1, %n.vec
  br i1 %38, label %B378.B296.loopexit_crit_edge.us, label %B382.us.preheader

B382.us.preheader:                                ; preds = %middle.block
  %39 = and i64 %arg.design.5.1, 1
  %40 = icmp eq i64 %39, 0
  br i1 %40, label %B382.us.prol.loopexit, label %B382.us.prol

B382.us.prol:                                     ; preds = %B382.us.preheader
  %gep = getelementptr double, ptr %invariant.gep, i64 %.814718724.us
  %.1114.us.prol = load double, ptr %gep, align 8
  %sunkaddr = mul i64 %n.vec, 8
  %sunkaddr20 = getelementptr i8, ptr %21, i64 %sunkaddr
  %.1165.us.prol = load double, ptr %sunkaddr20, align 8
  %.1167.us.prol = fmul double %.941.us, %.1165.us.prol
  %.1168.us.prol = fadd double %.1114.us.prol, %.1167.us.prol
  store double %.1168.us.prol, ptr %gep, align 8
  br label %B382.us.prol.loopexit

B382.us.prol.loopexit:                            ; preds = %B382.us.prol, %B382.us.preheader
  %.1031710712.us.unr = phi i64 [ %n.vec, %B382.us.preheader ], [ %.neg, %B382.us.prol ]
  %41 = icmp eq i64 %arg.design.5.1, %.neg
  br i1 %41, label %B378.B296.loopexit_crit_edge.us, label %B382.us.preheader11

B382.us.preheader11:                              ; preds = %B382.us.prol.loopexit
  %42 = mul i64 %.1031710712.us.unr, %17
  %43 = add nuw nsw i64 %.1031710712.us.unr, 1
  %44 = mul i64 %43, %17
  br label %B382.us

B382.us:                                          ; preds = %B382.us, %B382.us.preheader11
  %lsr.iv25 = phi ptr [ %lsr.iv23, %B382.us.preheader11 ], [ %scevgep26, %B382.us ]
  %.1031710712.us = phi i64 [ %.1031710712.us.unr, %B382.us.preheader11 ], [ %.1038.us.1, %B382.us ]
  %scevgep27 = getelementptr i8, ptr %lsr.iv25, i64 %42
  %.1114.us = load double, ptr %scevgep27, align 8
  %45 = shl i64 %.1031710712.us, 3
  %scevgep25 = getelementptr i8, ptr %lsr.iv19, i64 %45
  %scevgep30 = getelementptr i8, ptr %scevgep25, i64 8
  %.1165.us = load double, ptr %scevgep25, align 8
  %.1167.us = fmul double %.941.us, %.1165.us
  %.1168.us = fadd double %.1114.us, %.1167.us
  store double %.1168.us, ptr %scevgep27, align 8
  %.1038.us.1 = add nuw nsw i64 %.1031710712.us, 2
  %scevgep28 = getelementptr i8, ptr %lsr.iv25, i64 %44
  %.1114.us.1 = load double, ptr %scevgep28, align 8
  %.1165.us.1 = load double, ptr %scevgep30, align 8
  %.1167.us.1 = fmul double %.941.us, %.1165.us.1
  %.1168.us.1 = fadd double %.1114.us.1, %.1167.us.1
  store double %.1168.us.1, ptr %scevgep28, align 8
  %scevgep26 = getelementptr i8, ptr %lsr.iv25, i64 %18
  %exitcond770.not.1 = icmp eq i64 %arg.design.5.1, %.1038.us.1
  br i1 %exitcond770.not.1, label %B378.B296.loopexit_crit_edge.us, label %B382.us, !llvm.loop !58

B378.B296.loopexit_crit_edge.us:                  ; preds = %B382.us, %B382.us.prol.loopexit, %middle.block
  %.821.us = add nuw nsw i64 %.814718724.us, 1
  %scevgep19 = getelementptr i8, ptr %lsr.iv18, i64 8
  %scevgep24 = getelementptr i8, ptr %lsr.iv23, i64 8
  %exitcond771.not = icmp eq i64 %arg.design.5.1, %.821.us
  br i1 %exitcond771.not, label %B467, label %B300.us
}

declare i64 @llvm.smax.i64(i64, i64) #3

declare double @llvm.sqrt.f64(double) #3

define internal noundef i32 @_linearise_pattern.3(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.design.0, ptr readnone captures(none) %arg.design.1, i64 %arg.design.2, i64 %arg.design.3, ptr readonly captures(none) %arg.design.4, i64 %arg.design.5.0, i64 %arg.design.5.1, i64 %arg.design.6.0, i64 %arg.design.6.1, ptr readnone captures(none) %arg.fit.0.0, ptr readnone captures(none) %arg.fit.0.1, i64 %arg.fit.0.2, i64 %arg.fit.0.3, ptr readonly captures(none) %arg.fit.0.4, i64 %arg.fit.0.5.0, i64 %arg.fit.0.6.0, ptr readnone captures(none) %arg.fit.1.0, ptr readnone captures(none) %arg.fit.1.1, i64 %arg.fit.1.2, i64 %arg.fit.1.3, ptr readonly captures(none) %arg.fit.1.4, i64 %arg.fit.1.5.0, i64 %arg.fit.1.5.1, i64 %arg.fit.1.6.0, i64 %arg.fit.1.6.1, ptr readnone captures(none) %arg.fit.2.0, ptr readnone captures(none) %arg.fit.2.1, i64 %arg.fit.2.2, i64 %arg.fit.2.3, ptr writeonly captures(none) %arg.fit.2.4, i64 %arg.fit.2.5.0, i64 %arg.fit.2.5.1, i64 %arg.fit.2.6.0, i64 %arg.fit.2.6.1, ptr readnone captures(none) %arg.fit.3.0, ptr readnone captures(none) %arg.fit.3.1, i64 %arg.fit.3.2, i64 %arg.fit.3.3, ptr writeonly captures(none) %arg.fit.3.4, i64 %arg.fit.3.5.0, i64 %arg.fit.3.5.1, i64 %arg.fit.3.6.0, i64 %arg.fit.3.6.1, ptr readnone captures(none) %arg.fit.4.0, ptr readnone captures(none) %arg.fit.4.1, i64 %arg.fit.4.2, i64 %arg.fit.4.3, ptr readnone captures(none) %arg.fit.4.4, i64 %arg.fit.4.5.0, i64 %arg.fit.4.5.1, i64 %arg.fit.4.6.0, i64 %arg.fit.4.6.1, ptr readnone captures(none) %arg.fit.5.0, ptr readnone captures(none) %arg.fit.5.1, i64 %arg.fit.5.2, i64 %arg.fit.5.3, ptr writeonly captures(none) %arg.fit.5.4, i64 %arg.fit.5.5.0, i64 %arg.fit.5.6.0, ptr readnone captures(none) %arg.fit.6.0, ptr readnone captures(none) %arg.fit.6.1, i64 %arg.fit.6.2, i64 %arg.fit.6.3, ptr readonly captures(none) %arg.fit.6.4, i64 %arg.fit.6.5.0, i64 %arg.fit.6.6.0, i64 %arg.k) local_unnamed_addr #4 {
B0.endif:
  %.160 = icmp sgt i64 %arg.design.5.1, 0
  br i1 %.160, label %B64.lr.ph, label %B118

B64.lr.ph:                                        ; preds = %B0.endif
  %.265 = icmp slt i64 %arg.k, 0
  %.266 = select i1 %.265, i64 %arg.design.5.0, i64 0
  %.267 = add i64 %.266, %arg.k
  %xtraiter = and i64 %arg.design.5.1, 3
  %0 = icmp samesign ult i64 %arg.design.5.1, 4
  br i1 %0, label %B64.epil.preheader, label %B64.lr.ph.new

B64.lr.ph.new:                                    ; preds = %B64.lr.ph
  %const59 = bitcast i64 9223372036854775804 to i64
  %unroll_iter = and i64 %arg.design.5.1, %const59
  %1 = shl i64 %arg.design.5.1, 3
  %2 = mul i64 %1, %.267
  %3 = getelementptr i8, ptr %arg.design.4, i64 %2
  %scevgep37 = getelementptr i8, ptr %3, i64 24
  br label %B64

B64:                                              ; preds = %B64, %B64.lr.ph.new
  %eta.2.0539 = phi double [ 0.000000e+00, %B64.lr.ph.new ], [ %.326.3, %B64 ]
  %.210535537 = phi i64 [ 0, %B64.lr.ph.new ], [ %.217.3, %B64 ]
  %4 = shl i64 %.210535537, 3
  %scevgep43 = getelementptr i8, ptr %scevgep37, i64 %4
  %scevgep44 = getelementptr i8, ptr %scevgep43, i64 -24
  %.292 = load double, ptr %scevgep44, align 8
  %sunkaddr = mul i64 %.210535537, 8
  %sunkaddr60 = getelementptr i8, ptr %arg.fit.0.4, i64 %sunkaddr
  %.323 = load double, ptr %sunkaddr60, align 8
  %.324 = fmul double %.292, %.323
  %.326 = fadd double %eta.2.0539, %.324
  %5 = shl i64 %.210535537, 3
  %scevgep57 = getelementptr i8, ptr %scevgep37, i64 %5
  %scevgep58 = getelementptr i8, ptr %scevgep57, i64 -16
  %.292.1 = load double, ptr %scevgep58, align 8
  %sunkaddr61 = mul i64 %.210535537, 8
  %sunkaddr62 = getelementptr i8, ptr %arg.fit.0.4, i64 %sunkaddr61
  %sunkaddr63 = getelementptr i8, ptr %sunkaddr62, i64 8
  %.323.1 = load double, ptr %sunkaddr63, align 8
  %.324.1 = fmul double %.292.1, %.323.1
  %.326.1 = fadd double %.326, %.324.1
  %6 = shl i64 %.210535537, 3
  %scevgep55 = getelementptr i8, ptr %scevgep37, i64 %6
  %scevgep56 = getelementptr i8, ptr %scevgep55, i64 -8
  %.292.2 = load double, ptr %scevgep56, align 8
  %sunkaddr64 = mul i64 %.210535537, 8
  %sunkaddr65 = getelementptr i8, ptr %arg.fit.0.4, i64 %sunkaddr64
  %sunkaddr66 = getelementptr i8, ptr %sunkaddr65, i64 16
  %.323.2 = load double, ptr %sunkaddr66, align 8
  %.324.2 = fmul double %.292.2, %.323.2
  %.326.2 = fadd double %.326.1, %.324.2
  %.217.3 = add nuw nsw i64 %.210535537, 4
  %.292.3 = load double, ptr %scevgep43, align 8
  %sunkaddr67 = mul i64 %.210535537, 8
  %sunkaddr68 = getelementptr i8, ptr %arg.fit.0.4, i64 %sunkaddr67
  %sunkaddr69 = getelementptr i8, ptr %sunkaddr68, i64 24
  %.323.3 = load double, ptr %sunkaddr69, align 8
  %.324.3 = fmul double %.292.3, %.323.3
  %.326.3 = fadd double %.326.2, %.324.3
  %niter.ncmp.3 = icmp eq i64 %unroll_iter, %.217.3
  br i1 %niter.ncmp.3, label %B118.loopexit.unr-lcssa, label %B64

B118.loopexit.unr-lcssa:                          ; preds = %B64
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B118, label %B64.epil.preheader

B64.epil.preheader:                               ; preds = %B118.loopexit.unr-lcssa, %B64.lr.ph
  %eta.2.0539.epil.init = phi double [ 0.000000e+00, %B64.lr.ph ], [ %.326.3, %B118.loopexit.unr-lcssa ]
  %.210535537.epil.init = phi i64 [ 0, %B64.lr.ph ], [ %unroll_iter, %B118.loopexit.unr-lcssa ]
  %7 = shl i64 %.210535537.epil.init, 3
  %scevgep33 = getelementptr i8, ptr %arg.fit.0.4, i64 %7
  %8 = mul i64 %.267, %arg.design.5.1
  %9 = add i64 %.210535537.epil.init, %8
  %10 = shl i64 %9, 3
  %scevgep35 = getelementptr i8, ptr %arg.design.4, i64 %10
  br label %B64.epil

B64.epil:                                         ; preds = %B64.epil, %B64.epil.preheader
  %eta.2.0539.epil = phi double [ %eta.2.0539.epil.init, %B64.epil.preheader ], [ %.326.epil, %B64.epil ]
  %epil.iter = phi i64 [ 0, %B64.epil.preheader ], [ %epil.iter.next, %B64.epil ]
  %11 = shl i64 %epil.iter, 3
  %scevgep50 = getelementptr i8, ptr %scevgep35, i64 %11
  %.292.epil = load double, ptr %scevgep50, align 8
  %scevgep49 = getelementptr i8, ptr %scevgep33, i64 %11
  %.323.epil = load double, ptr %scevgep49, align 8
  %.324.epil = fmul double %.292.epil, %.323.epil
  %.326.epil = fadd double %eta.2.0539.epil, %.324.epil
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B118, label %B64.epil, !llvm.loop !65

B118:                                             ; preds = %B64.epil, %B118.loopexit.unr-lcssa, %B0.endif
  %eta.2.0.lcssa = phi double [ 0.000000e+00, %B0.endif ], [ %.326.3, %B118.loopexit.unr-lcssa ], [ %.326.epil, %B64.epil ]
  %.335 = fneg double %eta.2.0.lcssa
  %.338 = tail call double @llvm.exp.f64(double %.335)
  %.339 = fadd double %.338, 1.000000e+00
  %.343 = fdiv double 1.000000e+00, %.339
  %.348 = fsub double 1.000000e+00, %.343
  %.350 = fmul double %.343, %.348
  %.434557.not = icmp slt i64 %arg.design.5.1, 1
  br i1 %.434557.not, label %B396, label %B222.endif.us.preheader

B222.endif.us.preheader:                          ; preds = %B118
  %const = bitcast i64 9223372036854775804 to i64
  %.671 = icmp slt i64 %arg.k, 0
  %.672 = select i1 %.671, i64 %arg.design.5.0, i64 0
  %.673 = add i64 %.672, %arg.k
  %.738 = select i1 %.671, i64 %arg.fit.2.5.0, i64 0
  %.739 = add i64 %.738, %arg.k
  %.759 = mul i64 %.739, %arg.fit.2.5.1
  %12 = getelementptr double, ptr %arg.fit.2.4, i64 %.759
  %.800 = select i1 %.671, i64 %arg.fit.3.5.0, i64 0
  %.801 = add i64 %.800, %arg.k
  %.821 = mul i64 %.801, %arg.fit.3.5.1
  %13 = getelementptr double, ptr %arg.fit.3.4, i64 %.821
  %xtraiter3 = and i64 %arg.design.5.1, 3
  %unroll_iter8 = and i64 %arg.design.5.1, %const
  %14 = shl i64 %arg.fit.1.5.1, 3
  %15 = shl i64 %arg.design.5.1, 3
  %16 = mul i64 %15, %.673
  %17 = getelementptr i8, ptr %arg.design.4, i64 %16
  %scevgep18 = getelementptr i8, ptr %17, i64 24
  %18 = icmp samesign ult i64 %arg.design.5.1, 4
  br i1 %18, label %B254.us.epil.us.preheader, label %B222.endif.us.preheader1

B254.us.epil.us.preheader:                        ; preds = %B222.endif.us.preheader
  br label %B254.us.epil.us

B222.endif.us.preheader1:                         ; preds = %B222.endif.us.preheader
  %scevgep = getelementptr i8, ptr %arg.fit.1.4, i64 24
  %19 = shl i64 %unroll_iter8, 3
  %scevgep27 = getelementptr i8, ptr %17, i64 %19
  %scevgep45 = getelementptr i8, ptr %arg.fit.1.4, i64 %19
  br label %B222.endif.us

B254.us.epil.us:                                  ; preds = %B254.us.epil.us, %B254.us.epil.us.preheader
  %s.2.1547.us.epil.us = phi double [ %.701.us.epil.us, %B254.us.epil.us ], [ 0.000000e+00, %B254.us.epil.us.preheader ]
  %epil.iter4.us = phi i64 [ %epil.iter4.next.us, %B254.us.epil.us ], [ 0, %B254.us.epil.us.preheader ]
  %20 = shl nuw nsw i64 %epil.iter4.us, 3
  %scevgep22 = getelementptr i8, ptr %arg.fit.1.4, i64 %20
  %.647.us.epil.us = load double, ptr %scevgep22, align 8
  %21 = shl nuw nsw i64 %epil.iter4.us, 3
  %scevgep21 = getelementptr i8, ptr %17, i64 %21
  %.698.us.epil.us = load double, ptr %scevgep21, align 8
  %.699.us.epil.us = fmul double %.647.us.epil.us, %.698.us.epil.us
  %.701.us.epil.us = fadd double %s.2.1547.us.epil.us, %.699.us.epil.us
  %epil.iter4.next.us = add nuw nsw i64 %epil.iter4.us, 1
  %epil.iter4.cmp.not.us = icmp eq i64 %xtraiter3, %epil.iter4.next.us
  br i1 %epil.iter4.cmp.not.us, label %B250.B310_crit_edge.us.loopexit.us, label %B254.us.epil.us, !llvm.loop !66

B250.B310_crit_edge.us.loopexit.us:               ; preds = %B254.us.epil.us
  %.711.us.us = fmul double %.343, %.701.us.epil.us
  store double %.711.us.us, ptr %12, align 8
  %.767.us.us = fmul double %.350, %.701.us.epil.us
  %.769.us.us = fmul double %.701.us.epil.us, %.767.us.us
  store double %.769.us.us, ptr %13, align 8
  %scevgep30.us = getelementptr i8, ptr %arg.fit.1.4, i64 %14
  %exitcond569.not.us = icmp eq i64 %arg.design.5.1, 1
  br i1 %exitcond569.not.us, label %B396, label %B254.us.epil.us.1.preheader

B254.us.epil.us.1.preheader:                      ; preds = %B250.B310_crit_edge.us.loopexit.us
  br label %B254.us.epil.us.1

B254.us.epil.us.1:                                ; preds = %B254.us.epil.us.1, %B254.us.epil.us.1.preheader
  %s.2.1547.us.epil.us.1 = phi double [ %.701.us.epil.us.1, %B254.us.epil.us.1 ], [ 0.000000e+00, %B254.us.epil.us.1.preheader ]
  %epil.iter4.us.1 = phi i64 [ %epil.iter4.next.us.1, %B254.us.epil.us.1 ], [ 0, %B254.us.epil.us.1.preheader ]
  %22 = shl nuw nsw i64 %epil.iter4.us.1, 3
  %scevgep14 = getelementptr i8, ptr %scevgep30.us, i64 %22
  %.647.us.epil.us.1 = load double, ptr %scevgep14, align 8
  %23 = shl nuw nsw i64 %epil.iter4.us.1, 3
  %scevgep12 = getelementptr i8, ptr %17, i64 %23
  %.698.us.epil.us.1 = load double, ptr %scevgep12, align 8
  %.699.us.epil.us.1 = fmul double %.647.us.epil.us.1, %.698.us.epil.us.1
  %.701.us.epil.us.1 = fadd double %s.2.1547.us.epil.us.1, %.699.us.epil.us.1
  %epil.iter4.next.us.1 = add nuw nsw i64 %epil.iter4.us.1, 1
  %epil.iter4.cmp.not.us.1 = icmp eq i64 %xtraiter3, %epil.iter4.next.us.1
  br i1 %epil.iter4.cmp.not.us.1, label %B250.B310_crit_edge.us.loopexit.us.1, label %B254.us.epil.us.1, !llvm.loop !66

B250.B310_crit_edge.us.loopexit.us.1:             ; preds = %B254.us.epil.us.1
  %.711.us.us.1 = fmul double %.343, %.701.us.epil.us.1
  %24 = getelementptr i8, ptr %12, i64 8
  store double %.711.us.us.1, ptr %24, align 8
  %.767.us.us.1 = fmul double %.350, %.701.us.epil.us.1
  %.769.us.us.1 = fmul double %.701.us.epil.us.1, %.767.us.us.1
  %25 = getelementptr i8, ptr %13, i64 8
  store double %.769.us.us.1, ptr %25, align 8
  %scevgep30.us.1 = getelementptr i8, ptr %scevgep30.us, i64 %14
  %exitcond569.not.us.1 = icmp eq i64 %arg.design.5.1, 2
  br i1 %exitcond569.not.us.1, label %B396, label %B254.us.epil.us.2.preheader

B254.us.epil.us.2.preheader:                      ; preds = %B250.B310_crit_edge.us.loopexit.us.1
  br label %B254.us.epil.us.2

B254.us.epil.us.2:                                ; preds = %B254.us.epil.us.2, %B254.us.epil.us.2.preheader
  %s.2.1547.us.epil.us.2 = phi double [ %.701.us.epil.us.2, %B254.us.epil.us.2 ], [ 0.000000e+00, %B254.us.epil.us.2.preheader ]
  %epil.iter4.us.2 = phi i64 [ %epil.iter4.next.us.2, %B254.us.epil.us.2 ], [ 0, %B254.us.epil.us.2.preheader ]
  %26 = shl nuw nsw i64 %epil.iter4.us.2, 3
  %scevgep9 = getelementptr i8, ptr %scevgep30.us.1, i64 %26
  %.647.us.epil.us.2 = load double, ptr %scevgep9, align 8
  %27 = shl nuw nsw i64 %epil.iter4.us.2, 3
  %scevgep7 = getelementptr i8, ptr %17, i64 %27
  %.698.us.epil.us.2 = load double, ptr %scevgep7, align 8
  %.699.us.epil.us.2 = fmul double %.647.us.epil.us.2, %.698.us.epil.us.2
  %.701.us.epil.us.2 = fadd double %s.2.1547.us.epil.us.2, %.699.us.epil.us.2
  %epil.iter4.next.us.2 = add nuw nsw i64 %epil.iter4.us.2, 1
  %epil.iter4.cmp.not.us.2 = icmp eq i64 %xtraiter3, %epil.iter4.next.us.2
  br i1 %epil.iter4.cmp.not.us.2, label %B250.B310_crit_edge.us.loopexit.us.2, label %B254.us.epil.us.2, !llvm.loop !66

B250.B310_crit_edge.us.loopexit.us.2:             ; preds = %B254.us.epil.us.2
  %.711.us.us.2 = fmul double %.343, %.701.us.epil.us.2
  %28 = getelementptr i8, ptr %12, i64 16
  store double %.711.us.us.2, ptr %28, align 8
  %.767.us.us.2 = fmul double %.350, %.701.us.epil.us.2
  %.769.us.us.2 = fmul double %.701.us.epil.us.2, %.767.us.us.2
  %29 = getelementptr i8, ptr %13, i64 16
  store double %.769.us.us.2, ptr %29, align 8
  br label %B396

B222.endif.us:                                    ; preds = %B250.B310_crit_edge.us, %B222.endif.us.preheader1
  %lsr.iv46 = phi ptr [ %scevgep45, %B222.endif.us.preheader1 ], [ %scevgep47, %B250.B310_crit_edge.us ]
  %lsr.iv = phi ptr [ %scevgep, %B222.endif.us.preheader1 ], [ %scevgep10, %B250.B310_crit_edge.us ]
  %.440552558.us = phi i64 [ 0, %B222.endif.us.preheader1 ], [ %.447.us, %B250.B310_crit_edge.us ]
  br label %B254.us

B254.us:                                          ; preds = %B254.us, %B222.endif.us
  %s.2.1547.us = phi double [ %.701.us.3, %B254.us ], [ 0.000000e+00, %B222.endif.us ]
  %.564543545.us = phi i64 [ %.571.us.3, %B254.us ], [ 0, %B222.endif.us ]
  %30 = shl i64 %.564543545.us, 3
  %scevgep16 = getelementptr i8, ptr %lsr.iv, i64 %30
  %scevgep17 = getelementptr i8, ptr %scevgep16, i64 -24
  %.647.us = load double, ptr %scevgep17, align 8
  %scevgep24 = getelementptr i8, ptr %scevgep18, i64 %30
  %scevgep25 = getelementptr i8, ptr %scevgep24, i64 -24
  %.698.us = load double, ptr %scevgep25, align 8
  %.699.us = fmul double %.647.us, %.698.us
  %.701.us = fadd double %s.2.1547.us, %.699.us
  %31 = shl i64 %.564543545.us, 3
  %scevgep32 = getelementptr i8, ptr %lsr.iv, i64 %31
  %scevgep36 = getelementptr i8, ptr %scevgep32, i64 -16
  %.647.us.1 = load double, ptr %scevgep36, align 8
  %32 = shl i64 %.564543545.us, 3
  %scevgep28 = getelementptr i8, ptr %scevgep18, i64 %32
  %scevgep29 = getelementptr i8, ptr %scevgep28, i64 -16
  %.698.us.1 = load double, ptr %scevgep29, align 8
  %.699.us.1 = fmul double %.647.us.1, %.698.us.1
  %.701.us.1 = fadd double %.701.us, %.699.us.1
  %33 = shl i64 %.564543545.us, 3
  %scevgep30 = getelementptr i8, ptr %lsr.iv, i64 %33
  %scevgep31 = getelementptr i8, ptr %scevgep30, i64 -8
  %.647.us.2 = load double, ptr %scevgep31, align 8
  %34 = shl i64 %.564543545.us, 3
  %scevgep23 = getelementptr i8, ptr %scevgep18, i64 %34
  %scevgep26 = getelementptr i8, ptr %scevgep23, i64 -8
  %.698.us.2 = load double, ptr %scevgep26, align 8
  %.699.us.2 = fmul double %.647.us.2, %.698.us.2
  %.701.us.2 = fadd double %.701.us.1, %.699.us.2
  %.571.us.3 = add nuw nsw i64 %.564543545.us, 4
  %.647.us.3 = load double, ptr %scevgep16, align 8
  %.698.us.3 = load double, ptr %scevgep24, align 8
  %.699.us.3 = fmul double %.647.us.3, %.698.us.3
  %.701.us.3 = fadd double %.701.us.2, %.699.us.3
  %niter9.ncmp.3 = icmp eq i64 %unroll_iter8, %.571.us.3
  br i1 %niter9.ncmp.3, label %B250.B310_crit_edge.us.unr-lcssa, label %B254.us

B250.B310_crit_edge.us.unr-lcssa:                 ; preds = %B254.us
  %35 = icmp eq i64 %xtraiter3, 0
  br i1 %35, label %B250.B310_crit_edge.us, label %B254.us.epil.preheader

B254.us.epil.preheader:                           ; preds = %B250.B310_crit_edge.us.unr-lcssa
  br label %B254.us.epil

B254.us.epil:                                     ; preds = %B254.us.epil, %B254.us.epil.preheader
  %s.2.1547.us.epil = phi double [ %.701.us.epil, %B254.us.epil ], [ %.701.us.3, %B254.us.epil.preheader ]
  %epil.iter4 = phi i64 [ %epil.iter4.next, %B254.us.epil ], [ 0, %B254.us.epil.preheader ]
  %36 = shl nuw nsw i64 %epil.iter4, 3
  %scevgep40 = getelementptr i8, ptr %lsr.iv46, i64 %36
  %.647.us.epil = load double, ptr %scevgep40, align 8
  %37 = shl nuw nsw i64 %epil.iter4, 3
  %scevgep39 = getelementptr i8, ptr %scevgep27, i64 %37
  %.698.us.epil = load double, ptr %scevgep39, align 8
  %.699.us.epil = fmul double %.647.us.epil, %.698.us.epil
  %.701.us.epil = fadd double %s.2.1547.us.epil, %.699.us.epil
  %epil.iter4.next = add nuw nsw i64 %epil.iter4, 1
  %epil.iter4.cmp.not = icmp eq i64 %xtraiter3, %epil.iter4.next
  br i1 %epil.iter4.cmp.not, label %B250.B310_crit_edge.us, label %B254.us.epil, !llvm.loop !66

B250.B310_crit_edge.us:                           ; preds = %B254.us.epil, %B250.B310_crit_edge.us.unr-lcssa
  %.701.us.lcssa = phi double [ %.701.us.3, %B250.B310_crit_edge.us.unr-lcssa ], [ %.701.us.epil, %B254.us.epil ]
  %.447.us = add nuw nsw i64 %.440552558.us, 1
  %.711.us = fmul double %.343, %.701.us.lcssa
  %38 = getelementptr double, ptr %12, i64 %.440552558.us
  store double %.711.us, ptr %38, align 8
  %.767.us = fmul double %.350, %.701.us.lcssa
  %.769.us = fmul double %.701.us.lcssa, %.767.us
  %39 = getelementptr double, ptr %13, i64 %.440552558.us
  store double %.769.us, ptr %39, align 8
  %scevgep10 = getelementptr i8, ptr %lsr.iv, i64 %14
  %scevgep47 = getelementptr i8, ptr %lsr.iv46, i64 %14
  %exitcond569.not = icmp eq i64 %.447.us, %arg.design.5.1
  br i1 %exitcond569.not, label %B396, label %B222.endif.us

B396:                                             ; preds = %B250.B310_crit_edge.us, %B250.B310_crit_edge.us.loopexit.us.2, %B250.B310_crit_edge.us.loopexit.us.1, %B250.B310_crit_edge.us.loopexit.us, %B118
  %.866 = load i64, ptr %arg.fit.6.4, align 8
  %.884 = icmp slt i64 %arg.k, 0
  %.885 = select i1 %.884, i64 %arg.fit.5.5.0, i64 0
  %40 = getelementptr i64, ptr %arg.fit.5.4, i64 %arg.k
  %.899 = getelementptr i64, ptr %40, i64 %.885
  store i64 %.866, ptr %.899, align 8
  %.904 = fmul double %.343, 2.000000e+00
  %.907 = fsub double 1.000000e+00, %.904
  %.909 = fmul double %.350, %.907
  store double %.350, ptr %retptr, align 8
  %retptr.repack529 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store double %.909, ptr %retptr.repack529, align 8
  ret i32 0
}

declare double @sqrt(double) local_unnamed_addr #5

define internal range(i32 -1, -2) i32 @_climb.4(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.space.0.0, ptr readnone captures(none) %arg.space.0.1, i64 %arg.space.0.2, i64 %arg.space.0.3, ptr readonly captures(address) %arg.space.0.4, i64 %arg.space.0.5.0, i64 %arg.space.0.5.1, i64 %arg.space.0.6.0, i64 %arg.space.0.6.1, ptr readnone captures(none) %arg.space.1.0, ptr readnone captures(none) %arg.space.1.1, i64 %arg.space.1.2, i64 %arg.space.1.3, ptr readonly captures(none) %arg.space.1.4, i64 %arg.space.1.5.0, i64 %arg.space.1.6.0, ptr readnone captures(none) %arg.space.2.0, ptr readnone captures(none) %arg.space.2.1, i64 %arg.space.2.2, i64 %arg.space.2.3, ptr readonly captures(none) %arg.space.2.4, i64 %arg.space.2.5.0, i64 %arg.space.2.6.0, ptr readnone captures(none) %arg.space.3.0, ptr readnone captures(none) %arg.space.3.1, i64 %arg.space.3.2, i64 %arg.space.3.3, ptr readonly captures(none) %arg.space.3.4, i64 %arg.space.3.5.0, i64 %arg.space.3.6.0, ptr readnone captures(none) %arg.space.4.0, ptr readnone captures(none) %arg.space.4.1, i64 %arg.space.4.2, i64 %arg.space.4.3, ptr readonly captures(none) %arg.space.4.4, i64 %arg.space.4.5.0, i64 %arg.space.4.6.0, ptr readnone captures(none) %arg.space.5.0, ptr readnone captures(none) %arg.space.5.1, i64 %arg.space.5.2, i64 %arg.space.5.3, ptr readonly captures(none) %arg.space.5.4, i64 %arg.space.5.5.0, i64 %arg.space.5.5.1, i64 %arg.space.5.5.2, i64 %arg.space.5.5.3, i64 %arg.space.5.6.0, i64 %arg.space.5.6.1, i64 %arg.space.5.6.2, i64 %arg.space.5.6.3, ptr readnone captures(none) %arg.space.6.0, ptr readnone captures(none) %arg.space.6.1, i64 %arg.space.6.2, i64 %arg.space.6.3, ptr readonly captures(none) %arg.space.6.4, i64 %arg.space.6.5.0, i64 %arg.space.6.5.1, i64 %arg.space.6.6.0, i64 %arg.space.6.6.1, ptr readnone captures(none) %arg.ladder.0.0, ptr readnone captures(none) %arg.ladder.0.1, i64 %arg.ladder.0.2, i64 %arg.ladder.0.3, ptr captures(none) %arg.ladder.0.4, i64 %arg.ladder.0.5.0, i64 %arg.ladder.0.5.1, i64 %arg.ladder.0.5.2, i64 %arg.ladder.0.6.0, i64 %arg.ladder.0.6.1, i64 %arg.ladder.0.6.2, ptr readnone captures(none) %arg.ladder.1.0, ptr readnone captures(none) %arg.ladder.1.1, i64 %arg.ladder.1.2, i64 %arg.ladder.1.3, ptr captures(none) %arg.ladder.1.4, i64 %arg.ladder.1.5.0, i64 %arg.ladder.1.5.1, i64 %arg.ladder.1.6.0, i64 %arg.ladder.1.6.1, ptr readnone captures(none) %arg.ladder.2.0, ptr readnone captures(none) %arg.ladder.2.1, i64 %arg.ladder.2.2, i64 %arg.ladder.2.3, ptr captures(none) %arg.ladder.2.4, i64 %arg.ladder.2.5.0, i64 %arg.ladder.2.5.1, i64 %arg.ladder.2.6.0, i64 %arg.ladder.2.6.1, ptr readnone captures(none) %arg.ladder.3.0, ptr readnone captures(none) %arg.ladder.3.1, i64 %arg.ladder.3.2, i64 %arg.ladder.3.3, ptr captures(none) %arg.ladder.3.4, i64 %arg.ladder.3.5.0, i64 %arg.ladder.3.5.1, i64 %arg.ladder.3.6.0, i64 %arg.ladder.3.6.1, ptr readnone captures(none) %arg.ladder.4.0, ptr readnone captures(none) %arg.ladder.4.1, i64 %arg.ladder.4.2, i64 %arg.ladder.4.3, ptr captures(none) %arg.ladder.4.4, i64 %arg.ladder.4.5.0, i64 %arg.ladder.4.5.1, i64 %arg.ladder.4.5.2, i64 %arg.ladder.4.5.3, i64 %arg.ladder.4.6.0, i64 %arg.ladder.4.6.1, i64 %arg.ladder.4.6.2, i64 %arg.ladder.4.6.3, ptr readnone captures(none) %arg.ladder.5.0, ptr readnone captures(none) %arg.ladder.5.1, i64 %arg.ladder.5.2, i64 %arg.ladder.5.3, ptr captures(address) %arg.ladder.5.4, i64 %arg.ladder.5.5.0, i64 %arg.ladder.5.5.1, i64 %arg.ladder.5.6.0, i64 %arg.ladder.5.6.1, ptr readnone captures(none) %arg.ladder.6.0, ptr readnone captures(none) %arg.ladder.6.1, i64 %arg.ladder.6.2, i64 %arg.ladder.6.3, ptr captures(none) %arg.ladder.6.4, i64 %arg.ladder.6.5.0, i64 %arg.ladder.6.5.1, i64 %arg.ladder.6.5.2, i64 %arg.ladder.6.6.0, i64 %arg.ladder.6.6.1, i64 %arg.ladder.6.6.2, ptr readnone captures(none) %arg.ladder.7.0, ptr readnone captures(none) %arg.ladder.7.1, i64 %arg.ladder.7.2, i64 %arg.ladder.7.3, ptr captures(none) %arg.ladder.7.4, i64 %arg.ladder.7.5.0, i64 %arg.ladder.7.5.1, i64 %arg.ladder.7.5.2, i64 %arg.ladder.7.6.0, i64 %arg.ladder.7.6.1, i64 %arg.ladder.7.6.2, ptr readnone captures(none) %arg.ladder.8.0, ptr readnone captures(none) %arg.ladder.8.1, i64 %arg.ladder.8.2, i64 %arg.ladder.8.3, ptr captures(none) %arg.ladder.8.4, i64 %arg.ladder.8.5.0, i64 %arg.ladder.8.5.1, i64 %arg.ladder.8.5.2, i64 %arg.ladder.8.6.0, i64 %arg.ladder.8.6.1, i64 %arg.ladder.8.6.2, ptr readnone captures(none) %arg.ladder.9.0, ptr readnone captures(none) %arg.ladder.9.1, i64 %arg.ladder.9.2, i64 %arg.ladder.9.3, ptr captures(none) %arg.ladder.9.4, i64 %arg.ladder.9.5.0, i64 %arg.ladder.9.5.1, i64 %arg.ladder.9.5.2, i64 %arg.ladder.9.6.0, i64 %arg.ladder.9.6.1, i64 %arg.ladder.9.6.2, ptr readnone captures(none) %arg.ladder.10.0, ptr readnone captures(none) %arg.ladder.10.1, i64 %arg.ladder.10.2, i64 %arg.ladder.10.3, ptr captures(none) %arg.ladder.10.4, i64 %arg.ladder.10.5.0, i64 %arg.ladder.10.5.1, i64 %arg.ladder.10.6.0, i64 %arg.ladder.10.6.1, ptr readnone captures(none) %arg.ladder.11.0, ptr readnone captures(none) %arg.ladder.11.1, i64 %arg.ladder.11.2, i64 %arg.ladder.11.3, ptr captures(none) %arg.ladder.11.4, i64 %arg.ladder.11.5.0, i64 %arg.ladder.11.6.0, ptr readnone captures(none) %arg.ladder.12.0, ptr readnone captures(none) %arg.ladder.12.1, i64 %arg.ladder.12.2, i64 %arg.ladder.12.3, ptr captures(none) %arg.ladder.12.4, i64 %arg.ladder.12.5.0, i64 %arg.ladder.12.6.0, ptr readnone captures(none) %arg.ladder.13.0, ptr readnone captures(none) %arg.ladder.13.1, i64 %arg.ladder.13.2, i64 %arg.ladder.13.3, ptr captures(none) %arg.ladder.13.4, i64 %arg.ladder.13.5.0, i64 %arg.ladder.13.6.0, ptr readnone captures(none) %arg.ladder.14.0, ptr readnone captures(none) %arg.ladder.14.1, i64 %arg.ladder.14.2, i64 %arg.ladder.14.3, ptr captures(none) %arg.ladder.14.4, i64 %arg.ladder.14.5.0, i64 %arg.ladder.14.6.0, ptr readnone captures(none) %arg.ladder.15.0, ptr readnone captures(none) %arg.ladder.15.1, i64 %arg.ladder.15.2, i64 %arg.ladder.15.3, ptr readonly captures(none) %arg.ladder.15.4, i64 %arg.ladder.15.5.0, i64 %arg.ladder.15.6.0, ptr readnone captures(none) %arg.ladder.16.0, ptr readnone captures(none) %arg.ladder.16.1, i64 %arg.ladder.16.2, i64 %arg.ladder.16.3, ptr readonly captures(none) %arg.ladder.16.4, i64 %arg.ladder.16.5.0, i64 %arg.ladder.16.6.0, ptr readnone captures(none) %arg.ladder.17.0, ptr readnone captures(none) %arg.ladder.17.1, i64 %arg.ladder.17.2, i64 %arg.ladder.17.3, ptr captures(none) %arg.ladder.17.4, i64 %arg.ladder.17.5.0, i64 %arg.ladder.17.6.0, ptr readnone captures(none) %arg.ladder.18.0, ptr readnone captures(none) %arg.ladder.18.1, i64 %arg.ladder.18.2, i64 %arg.ladder.18.3, ptr captures(none) %arg.ladder.18.4, i64 %arg.ladder.18.5.0, i64 %arg.ladder.18.6.0, ptr readnone captures(none) %arg.ladder.19.0, ptr readnone captures(none) %arg.ladder.19.1, i64 %arg.ladder.19.2, i64 %arg.ladder.19.3, ptr captures(address) %arg.ladder.19.4, i64 %arg.ladder.19.5.0, i64 %arg.ladder.19.5.1, i64 %arg.ladder.19.5.2, i64 %arg.ladder.19.6.0, i64 %arg.ladder.19.6.1, i64 %arg.ladder.19.6.2, ptr readnone captures(none) %arg.ladder.20.0, ptr readnone captures(none) %arg.ladder.20.1, i64 %arg.ladder.20.2, i64 %arg.ladder.20.3, ptr captures(none) %arg.ladder.20.4, i64 %arg.ladder.20.5.0, i64 %arg.ladder.20.5.1, i64 %arg.ladder.20.6.0, i64 %arg.ladder.20.6.1, ptr readnone captures(none) %arg.ladder.21.0, ptr readnone captures(none) %arg.ladder.21.1, i64 %arg.ladder.21.2, i64 %arg.ladder.21.3, ptr captures(none) %arg.ladder.21.4, i64 %arg.ladder.21.5.0, i64 %arg.ladder.21.6.0, ptr readnone captures(none) %arg.move.0.0, ptr readnone captures(none) %arg.move.0.1, i64 %arg.move.0.2, i64 %arg.move.0.3, ptr captures(none) %arg.move.0.4, i64 %arg.move.0.5.0, i64 %arg.move.0.6.0, ptr readnone captures(none) %arg.move.1.0, ptr readnone captures(none) %arg.move.1.1, i64 %arg.move.1.2, i64 %arg.move.1.3, ptr captures(none) %arg.move.1.4, i64 %arg.move.1.5.0, i64 %arg.move.1.6.0, ptr readnone captures(none) %arg.move.2.0, ptr readnone captures(none) %arg.move.2.1, i64 %arg.move.2.2, i64 %arg.move.2.3, ptr captures(none) %arg.move.2.4, i64 %arg.move.2.5.0, i64 %arg.move.2.6.0, ptr readnone captures(none) %arg.move.3.0, ptr readnone captures(none) %arg.move.3.1, i64 %arg.move.3.2, i64 %arg.move.3.3, ptr captures(none) %arg.move.3.4, i64 %arg.move.3.5.0, i64 %arg.move.3.6.0, ptr readnone captures(none) %arg.move.4.0, ptr readnone captures(none) %arg.move.4.1, i64 %arg.move.4.2, i64 %arg.move.4.3, ptr captures(none) %arg.move.4.4, i64 %arg.move.4.5.0, i64 %arg.move.4.6.0, ptr readnone captures(none) %arg.move.5.0, ptr readnone captures(none) %arg.move.5.1, i64 %arg.move.5.2, i64 %arg.move.5.3, ptr captures(none) %arg.move.5.4, i64 %arg.move.5.5.0, i64 %arg.move.5.6.0, ptr readnone captures(none) %arg.move.6.0, ptr readnone captures(none) %arg.move.6.1, i64 %arg.move.6.2, i64 %arg.move.6.3, ptr captures(none) %arg.move.6.4, i64 %arg.move.6.5.0, i64 %arg.move.6.6.0, i64 %arg.exchanges, ptr readnone captures(none) %arg.trace.0, ptr readnone captures(none) %arg.trace.1, i64 %arg.trace.2, i64 %arg.trace.3, ptr writeonly captures(none) %arg.trace.4, i64 %arg.trace.5.0, i64 %arg.trace.6.0) local_unnamed_addr #1 {
B0.endif:
  %.929 = alloca ptr, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.5501150.not = icmp slt i64 %arg.space.0.5.0, 1
  br i1 %.5501150.not, label %B136.endif, label %B72.preheader

B72.preheader:                                    ; preds = %B0.endif
  %xtraiter = and i64 %arg.space.0.5.0, 3
  %0 = icmp samesign ult i64 %arg.space.0.5.0, 4
  br i1 %0, label %B72.preheader.B72.epil.preheader_crit_edge, label %B72.preheader.new

B72.preheader.B72.epil.preheader_crit_edge:       ; preds = %B72.preheader
  %.pre = shl i64 %arg.space.0.5.1, 3
  br label %B72.epil.preheader

B72.preheader.new:                                ; preds = %B72.preheader
  %const = bitcast i64 9223372036854775804 to i64
  %unroll_iter = and i64 %arg.space.0.5.0, %const
  %1 = mul i64 %arg.space.0.5.1, 24
  %2 = shl i64 %arg.space.0.5.1, 5
  %3 = shl i64 %arg.space.0.5.1, 4
  %sunkaddr = shl i64 %arg.space.0.5.1, 3
  br label %B72

B72:                                              ; preds = %B130.3, %B72.preheader.new
  %lsr.iv44 = phi i64 [ %lsr.iv.next45, %B130.3 ], [ %unroll_iter, %B72.preheader.new ]
  %lsr.iv33 = phi ptr [ %scevgep34, %B130.3 ], [ %arg.space.0.4, %B72.preheader.new ]
  %incomplete.2.01153 = phi i1 [ %"$phi130.1.2.1.3", %B130.3 ], [ false, %B72.preheader.new ]
  br i1 %incomplete.2.01153, label %B130.3, label %B130

B130:                                             ; preds = %B72
  %.656 = load double, ptr %lsr.iv33, align 8
  %.657 = fcmp oeq double %.656, 0.000000e+00
  br i1 %.657, label %B130.3, label %B130.1

B130.1:                                           ; preds = %B130
  %sunkaddr39 = getelementptr i8, ptr %lsr.iv33, i64 %sunkaddr
  %.656.1 = load double, ptr %sunkaddr39, align 8
  %.657.1 = fcmp oeq double %.656.1, 0.000000e+00
  br i1 %.657.1, label %B130.3, label %B130.2

B130.2:                                           ; preds = %B130.1
  %scevgep36 = getelementptr i8, ptr %lsr.iv33, i64 %3
  %.656.2 = load double, ptr %scevgep36, align 8
  %.657.2 = fcmp oeq double %.656.2, 0.000000e+00
  br i1 %.657.2, label %B130.3, label %B90.3

B90.3:                                            ; preds = %B130.2
  %scevgep35 = getelementptr i8, ptr %lsr.iv33, i64 %1
  %.656.3 = load double, ptr %scevgep35, align 8
  %.657.3 = fcmp oeq double %.656.3, 0.000000e+00
  br label %B130.3

B130.3:                                           ; preds = %B90.3, %B130.2, %B130.1, %B130, %B72
  %"$phi130.1.2.1.3" = phi i1 [ true, %B130.2 ], [ %.657.3, %B90.3 ], [ true, %B130.1 ], [ true, %B130 ], [ true, %B72 ]
  %scevgep34 = getelementptr i8, ptr %lsr.iv33, i64 %2
  %lsr.iv.next45 = add nsw i64 %lsr.iv44, -4
  %niter.ncmp.3 = icmp eq i64 %lsr.iv.next45, 0
  br i1 %niter.ncmp.3, label %B136.endif.loopexit.unr-lcssa, label %B72

B232:                                             ; preds = %B166.endif, %B228.backedge
  %.89211571159 = phi i64 [ %.899, %B228.backedge ], [ 0, %B166.endif ]
  %.1058 = call i32 @_advance.5(ptr nonnull %.929, ptr nonnull %excinfo.1, ptr %arg.space.0.0, ptr %arg.space.0.1, i64 %arg.space.0.2, i64 %arg.space.0.3, ptr %arg.space.0.4, i64 %arg.space.0.5.0, i64 %arg.space.0.5.1, i64 %arg.space.0.6.0, i64 %arg.space.0.6.1, ptr %arg.space.1.0, ptr %arg.space.1.1, i64 %arg.space.1.2, i64 %arg.space.1.3, ptr %arg.space.1.4, i64 %arg.space.1.5.0, i64 %arg.space.1.6.0, ptr %arg.space.2.0, ptr %arg.space.2.1, i64 %arg.space.2.2, i64 %arg.space.2.3, ptr %arg.space.2.4, i64 %arg.space.2.5.0, i64 %arg.space.2.6.0, ptr %arg.space.3.0, ptr %arg.space.3.1, i64 %arg.space.3.2, i64 %arg.space.3.3, ptr %arg.space.3.4, i64 %arg.space.3.5.0, i64 %arg.space.3.6.0, ptr %arg.space.4.0, ptr %arg.space.4.1, i64 %arg.space.4.2, i64 %arg.space.4.3, ptr %arg.space.4.4, i64 %arg.space.4.5.0, i64 %arg.space.4.6.0, ptr %arg.space.5.0, ptr %arg.space.5.1, i64 %arg.space.5.2, i64 %arg.space.5.3, ptr %arg.space.5.4, i64 %arg.space.5.5.0, i64 %arg.space.5.5.1, i64 %arg.space.5.5.2, i64 %arg.space.5.5.3, i64 %arg.space.5.6.0, i64 %arg.space.5.6.1, i64 %arg.space.5.6.2, i64 %arg.space.5.6.3, ptr %arg.space.6.0, ptr %arg.space.6.1, i64 %arg.space.6.2, i64 %arg.space.6.3, ptr %arg.space.6.4, i64 %arg.space.6.5.0, i64 %arg.space.6.5.1, i64 %arg.space.6.6.0, i64 %arg.space.6.6.1, ptr %arg.ladder.0.0, ptr %arg.ladder.0.1, i64 %arg.ladder.0.2, i64 %arg.ladder.0.3, ptr %arg.ladder.0.4, i64 %arg.ladder.0.5.0, i64 %arg.ladder.0.5.1, i64 %arg.ladder.0.5.2, i64 %arg.ladder.0.6.0, i64 %arg.ladder.0.6.1, i64 %arg.ladder.0.6.2, ptr %arg.ladder.1.0, ptr %arg.ladder.1.1, i64 %arg.ladder.1.2, i64 %arg.ladder.1.3, ptr %arg.ladder.1.4, i64 %arg.ladder.1.5.0, i64 %arg.ladder.1.5.1, i64 %arg.ladder.1.6.0, i64 %arg.ladder.1.6.1, ptr %arg.ladder.2.0, ptr %arg.ladder.2.1, i64 %arg.ladder.2.2, i64 %arg.ladder.2.3, ptr %arg.ladder.2.4, i64 %arg.ladder.2.5.0, i64 %arg.ladder.2.5.1, i64 %arg.ladder.2.6.0, i64 %arg.ladder.2.6.1, ptr %arg.ladder.3.0, ptr %arg.ladder.3.1, i64 %arg.ladder.3.2, i64 %arg.ladder.3.3, ptr %arg.ladder.3.4, i64 %arg.ladder.3.5.0, i64 %arg.ladder.3.5.1, i64 %arg.ladder.3.6.0, i64 %arg.ladder.3.6.1, ptr %arg.ladder.4.0, ptr %arg.ladder.4.1, i64 %arg.ladder.4.2, i64 %arg.ladder.4.3, ptr %arg.ladder.4.4, i64 %arg.ladder.4.5.0, i64 %arg.ladder.4.5.1, i64 %arg.ladder.4.5.2, i64 %arg.ladder.4.5.3, i64 %arg.ladder.4.6.0, i64 %arg.ladder.4.6.1, i64 %arg.ladder.4.6.2, i64 %arg.ladder.4.6.3, ptr %arg.ladder.5.0, ptr %arg.ladder.5.1, i64 %arg.ladder.5.2, i64 %arg.ladder.5.3, ptr %arg.ladder.5.4, i64 %arg.ladder.5.5.0, i64 %arg.ladder.5.5.1, i64 %arg.ladder.5.6.0, i64 %arg.ladder.5.6.1, ptr %arg.ladder.6.0, ptr %arg.ladder.6.1, i64 %arg.ladder.6.2, i64 %arg.ladder.6.3, ptr %arg.ladder.6.4, i64 %arg.ladder.6.5.0, i64 %arg.ladder.6.5.1, i64 %arg.ladder.6.5.2, i64 %arg.ladder.6.6.0, i64 %arg.ladder.6.6.1, i64 %arg.ladder.6.6.2, ptr %arg.ladder.7.0, ptr %arg.ladder.7.1, i64 %arg.ladder.7.2, i64 %arg.ladder.7.3, ptr %arg.ladder.7.4, i64 %arg.ladder.7.5.0, i64 %arg.ladder.7.5.1, i64 %arg.ladder.7.5.2, i64 %arg.ladder.7.6.0, i64 %arg.ladder.7.6.1, i64 %arg.ladder.7.6.2, ptr %arg.ladder.8.0, ptr %arg.ladder.8.1, i64 %arg.ladder.8.2, i64 %arg.ladder.8.3, ptr %arg.ladder.8.4, i64 %arg.ladder.8.5.0, i64 %arg.ladder.8.5.1, i64 %arg.ladder.8.5.2, i64 %arg.ladder.8.6.0, i64 %arg.ladder.8.6.1, i64 %arg.ladder.8.6.2, ptr %arg.ladder.9.0, ptr %arg.ladder.9.1, i64 %arg.ladder.9.2, i64 %arg.ladder.9.3, ptr %arg.ladder.9.4, i64 %arg.ladder.9.5.0, i64 %arg.ladder.9.5.1, i64 %arg.ladder.9.5.2, i64 %arg.ladder.9.6.0, i64 %arg.ladder.9.6.1, i64 %arg.ladder.9.6.2, ptr %arg.ladder.10.0, ptr %arg.ladder.10.1, i64 %arg.ladder.10.2, i64 %arg.ladder.10.3, ptr %arg.ladder.10.4, i64 %arg.ladder.10.5.0, i64 %arg.ladder.10.5.1, i64 %arg.ladder.10.6.0, i64 %arg.ladder.10.6.1, ptr %arg.ladder.11.0, ptr %arg.ladder.11.1, i64 %arg.ladder.11.2, i64 %arg.ladder.11.3, ptr %arg.ladder.11.4, i64 %arg.ladder.11.5.0, i64 %arg.ladder.11.6.0, ptr %arg.ladder.12.0, ptr %arg.ladder.12.1, i64 %arg.ladder.12.2, i64 %arg.ladder.12.3, ptr %arg.ladder.12.4, i64 %arg.ladder.12.5.0, i64 %arg.ladder.12.6.0, ptr %arg.ladder.13.0, ptr %arg.ladder.13.1, i64 %arg.ladder.13.2, i64 %arg.ladder.13.3, ptr %arg.ladder.13.4, i64 %arg.ladder.13.5.0, i64 %arg.ladder.13.6.0, ptr %arg.ladder.14.0, ptr %arg.ladder.14.1, i64 %arg.ladder.14.2, i64 %arg.ladder.14.3, ptr %arg.ladder.14.4, i64 %arg.ladder.14.5.0, i64 %arg.ladder.14.6.0, ptr %arg.ladder.15.0, ptr %arg.ladder.15.1, i64 %arg.ladder.15.2, i64 %arg.ladder.15.3, ptr %arg.ladder.15.4, i64 %arg.ladder.15.5.0, i64 %arg.ladder.15.6.0, ptr %arg.ladder.16.0, ptr %arg.ladder.16.1, i64 %arg.ladder.16.2, i64 %arg.ladder.16.3, ptr %arg.ladder.16.4, i64 %arg.ladder.16.5.0, i64 %arg.ladder.16.6.0, ptr %arg.ladder.17.0, ptr %arg.ladder.17.1, i64 %arg.ladder.17.2, i64 %arg.ladder.17.3, ptr %arg.ladder.17.4, i64 %arg.ladder.17.5.0, i64 %arg.ladder.17.6.0, ptr %arg.ladder.18.0, ptr %arg.ladder.18.1, i64 %arg.ladder.18.2, i64 %arg.ladder.18.3, ptr %arg.ladder.18.4, i64 %arg.ladder.18.5.0, i64 %arg.ladder.18.6.0, ptr %arg.ladder.19.0, ptr %arg.ladder.19.1, i64 %arg.ladder.19.2, i64 %arg.ladder.19.3, ptr %arg.ladder.19.4, i64 %arg.ladder.19.5.0, i64 %arg.ladder.19.5.1, i64 %arg.ladder.19.5.2, i64 %arg.ladder.19.6.0, i64 %arg.ladder.19.6.1, i64 %arg.ladder.19.6.2, ptr %arg.ladder.20.0, ptr %arg.ladder.20.1, i64 %arg.ladder.20.2, i64 %arg.ladder.20.3, ptr %arg.ladder.20.4, i64 %arg.ladder.20.5.0, i64 %arg.ladder.20.5.1, i64 %arg.ladder.20.6.0, i64 %arg.ladder.20.6.1, ptr %arg.ladder.21.0, ptr %arg.ladder.21.1, i64 %arg.ladder.21.2, i64 %arg.ladder.21.3, ptr %arg.ladder.21.4, i64 %arg.ladder.21.5.0, i64 %arg.ladder.21.6.0, ptr %arg.move.0.0, ptr %arg.move.0.1, i64 %arg.move.0.2, i64 %arg.move.0.3, ptr %arg.move.0.4, i64 %arg.move.0.5.0, i64 %arg.move.0.6.0, ptr %arg.move.1.0, ptr %arg.move.1.1, i64 %arg.move.1.2, i64 %arg.move.1.3, ptr %arg.move.1.4, i64 %arg.move.1.5.0, i64 %arg.move.1.6.0, ptr %arg.move.2.0, ptr %arg.move.2.1, i64 %arg.move.2.2, i64 %arg.move.2.3, ptr %arg.move.2.4, i64 %arg.move.2.5.0, i64 %arg.move.2.6.0, ptr %arg.move.3.0, ptr %arg.move.3.1, i64 %arg.move.3.2, i64 %arg.move.3.3, ptr %arg.move.3.4, i64 %arg.move.3.5.0, i64 %arg.move.3.6.0, ptr %arg.move.4.0, ptr %arg.move.4.1, i64 %arg.move.4.2, i64 %arg.move.4.3, ptr %arg.move.4.4, i64 %arg.move.4.5.0, i64 %arg.move.4.6.0, ptr %arg.move.5.0, ptr %arg.move.5.1, i64 %arg.move.5.2, i64 %arg.move.5.3, ptr %arg.move.5.4, i64 %arg.move.5.5.0, i64 %arg.move.5.6.0, ptr %arg.move.6.0, ptr %arg.move.6.1, i64 %arg.move.6.2, i64 %arg.move.6.3, ptr %arg.move.6.4, i64 %arg.move.6.5.0, i64 %arg.move.6.6.0, i64 %.89211571159, i8 %incomplete.2.0.lcssa)
  %cond = icmp eq i32 %.1058, 0
  br i1 %cond, label %B228.backedge, label %B232.if.if, !prof !0

B228.backedge:                                    ; preds = %B232
  %.899 = add nuw nsw i64 %.89211571159, 1
  %exitcond1184.not = icmp eq i64 %arg.ladder.13.5.0, %.899
  br i1 %exitcond1184.not, label %B264, label %B232

B264:                                             ; preds = %B228.backedge
  %4 = icmp eq i64 %arg.ladder.13.5.0, 1
  br i1 %4, label %B264.endif, label %B78.preheader.i

B78.preheader.i:                                  ; preds = %B264
  %.41.i.pre1.i = load i64, ptr %arg.ladder.21.4, align 8, !noalias !67
  br label %B78.endif.endif.endif.endif.i

B346.i:                                           ; preds = %B78.endif.endif.endif.endif.i
  %5 = shl i64 %lsr.iv.i, 3
  %scevgep38 = getelementptr i8, ptr %arg.ladder.13.4, i64 %5
  %scevgep39 = getelementptr i8, ptr %scevgep38, i64 -16
  %.660.i = load i64, ptr %scevgep39, align 8, !noalias !72
  %6 = shl i64 %lsr.iv.i, 3
  %scevgep33 = getelementptr i8, ptr %arg.ladder.13.4, i64 %6
  %scevgep37 = getelementptr i8, ptr %scevgep33, i64 -24
  %.690.i = load i64, ptr %scevgep37, align 8, !noalias !72
  store i64 %.660.i, ptr %scevgep37, align 8, !noalias !72
  store i64 %.690.i, ptr %scevgep39, align 8, !noalias !72
  %sunkaddr47 = mul i64 %lsr.iv.i, 8
  %sunkaddr48 = getelementptr i8, ptr %arg.ladder.14.4, i64 %sunkaddr47
  %sunkaddr49 = getelementptr i8, ptr %sunkaddr48, i64 -16
  %.782.i = load double, ptr %sunkaddr49, align 8, !noalias !72
  %sunkaddr50 = mul i64 %lsr.iv.i, 8
  %sunkaddr51 = getelementptr i8, ptr %arg.ladder.14.4, i64 %sunkaddr50
  %sunkaddr52 = getelementptr i8, ptr %sunkaddr51, i64 -24
  %.812.i = load double, ptr %sunkaddr52, align 8, !noalias !72
  store double %.782.i, ptr %sunkaddr52, align 8, !noalias !72
  store double %.812.i, ptr %sunkaddr49, align 8, !noalias !72
  %.41.i.pre.i = load i64, ptr %arg.ladder.21.4, align 8, !noalias !67
  br label %B473.i

B473.i:                                           ; preds = %B78.endif.endif.endif.endif.i, %B346.i
  %.41.i2.i = phi i64 [ %.42.i.i, %B78.endif.endif.endif.endif.i ], [ %.41.i.pre.i, %B346.i ]
  %lsr.iv.next.i = add i64 %lsr.iv.i, -1
  %.381.i = icmp samesign ugt i64 %lsr.iv.next.i, 2
  br i1 %.381.i, label %B78.endif.endif.endif.endif.i, label %B264.endif

B78.endif.endif.endif.endif.i:                    ; preds = %B473.i, %B78.preheader.i
  %.41.i.i = phi i64 [ %.41.i.pre1.i, %B78.preheader.i ], [ %.41.i2.i, %B473.i ]
  %lsr.iv.i = phi i64 [ %14, %B78.preheader.i ], [ %lsr.iv.next.i, %B473.i ]
  %7 = shl i64 %lsr.iv.i, 3
  %scevgep10.i = getelementptr i8, ptr %arg.ladder.15.4, i64 %7
  %scevgep11.i = getelementptr i8, ptr %scevgep10.i, i64 -24
  %.453.i = load double, ptr %scevgep11.i, align 8, !noalias !72
  %.457.i = fdiv double 1.000000e+00, %.453.i
  %scevgep13.i = getelementptr i8, ptr %scevgep10.i, i64 -16
  %.490.i = load double, ptr %scevgep13.i, align 8, !noalias !72
  %.494.i = fdiv double 1.000000e+00, %.490.i
  %.495.i = fsub double %.457.i, %.494.i
  %8 = shl i64 %lsr.iv.i, 3
  %scevgep42 = getelementptr i8, ptr %arg.ladder.14.4, i64 %8
  %scevgep43 = getelementptr i8, ptr %scevgep42, i64 -24
  %.527.i = load double, ptr %scevgep43, align 8, !noalias !72
  %9 = shl i64 %lsr.iv.i, 3
  %scevgep40 = getelementptr i8, ptr %arg.ladder.14.4, i64 %9
  %scevgep41 = getelementptr i8, ptr %scevgep40, i64 -16
  %.560.i = load double, ptr %scevgep41, align 8, !noalias !72
  %.561.i = fsub double %.527.i, %.560.i
  %.562.i = fmul double %.495.i, %.561.i
  %.42.i.i = add i64 %.41.i.i, -7046029254386353131
  store i64 %.42.i.i, ptr %arg.ladder.21.4, align 8, !noalias !67
  %.101.i.i = lshr i64 %.42.i.i, 30
  %.102.i.i = xor i64 %.101.i.i, %.42.i.i
  %.103.i.i = mul i64 %.102.i.i, -4658895280553007687
  %.104.i.i = lshr i64 %.103.i.i, 27
  %.105.i.i = xor i64 %.104.i.i, %.103.i.i
  %.106.i.i = mul i64 %.105.i.i, -7723592293110705685
  %10 = lshr i64 %.106.i.i, 42
  %11 = lshr i64 %.106.i.i, 11
  %.109.i.i = xor i64 %10, %11
  %.110.i.i = uitofp nneg i64 %.109.i.i to double
  %.111.i.i = fmul double %.110.i.i, 0x3CA0000000000000
  %.10.i.i = fcmp olt double %.111.i.i, 1.000000e-300
  %.11.i.i = select i1 %.10.i.i, double 1.000000e-300, double %.111.i.i
  %.620.i = tail call double @llvm.log.f64(double %.11.i.i)
  %.621.i = fcmp olt double %.620.i, %.562.i
  br i1 %.621.i, label %B346.i, label %B473.i

common.ret:                                       ; preds = %B232.if.if, %B328
  %common.ret.op = phi i32 [ 0, %B328 ], [ %.1058, %B232.if.if ]
  ret i32 %common.ret.op

B328:                                             ; preds = %B264.endif, %B166.endif.us, %middle.block, %B136.endif
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B136.endif.loopexit.unr-lcssa:                    ; preds = %B130.3
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B136.endif.loopexit, label %B72.epil.preheader

B72.epil.preheader:                               ; preds = %B136.endif.loopexit.unr-lcssa, %B72.preheader.B72.epil.preheader_crit_edge
  %.pre-phi = phi i64 [ %.pre, %B72.preheader.B72.epil.preheader_crit_edge ], [ %sunkaddr, %B136.endif.loopexit.unr-lcssa ]
  %incomplete.2.01153.epil.init = phi i1 [ false, %B72.preheader.B72.epil.preheader_crit_edge ], [ %"$phi130.1.2.1.3", %B136.endif.loopexit.unr-lcssa ]
  %.55611491151.epil.init = phi i64 [ 0, %B72.preheader.B72.epil.preheader_crit_edge ], [ %unroll_iter, %B136.endif.loopexit.unr-lcssa ]
  %12 = mul i64 %.pre-phi, %.55611491151.epil.init
  %scevgep30 = getelementptr i8, ptr %arg.space.0.4, i64 %12
  br label %B72.epil

B72.epil:                                         ; preds = %B130.epil, %B72.epil.preheader
  %lsr.iv32 = phi i64 [ %lsr.iv.next, %B130.epil ], [ %xtraiter, %B72.epil.preheader ]
  %lsr.iv = phi ptr [ %scevgep31, %B130.epil ], [ %scevgep30, %B72.epil.preheader ]
  %incomplete.2.01153.epil = phi i1 [ %"$phi130.1.2.1.epil", %B130.epil ], [ %incomplete.2.01153.epil.init, %B72.epil.preheader ]
  br i1 %incomplete.2.01153.epil, label %B130.epil, label %B90.epil

B90.epil:                                         ; preds = %B72.epil
  %.656.epil = load double, ptr %lsr.iv, align 8
  %.657.epil = fcmp oeq double %.656.epil, 0.000000e+00
  br label %B130.epil

B130.epil:                                        ; preds = %B90.epil, %B72.epil
  %"$phi130.1.2.1.epil" = phi i1 [ true, %B72.epil ], [ %.657.epil, %B90.epil ]
  %scevgep31 = getelementptr i8, ptr %lsr.iv, i64 %.pre-phi
  %lsr.iv.next = add nsw i64 %lsr.iv32, -1
  %epil.iter.cmp.not = icmp eq i64 %lsr.iv.next, 0
  br i1 %epil.iter.cmp.not, label %B136.endif.loopexit, label %B72.epil, !llvm.loop !73

B136.endif.loopexit:                              ; preds = %B130.epil, %B136.endif.loopexit.unr-lcssa
  %"$phi130.1.2.1.lcssa" = phi i1 [ %"$phi130.1.2.1.3", %B136.endif.loopexit.unr-lcssa ], [ %"$phi130.1.2.1.epil", %B130.epil ]
  %13 = zext i1 %"$phi130.1.2.1.lcssa" to i8
  br label %B136.endif

B136.endif:                                       ; preds = %B136.endif.loopexit, %B0.endif
  %incomplete.2.0.lcssa = phi i8 [ 0, %B0.endif ], [ %13, %B136.endif.loopexit ]
  %.7551171.not = icmp slt i64 %arg.exchanges, 1
  br i1 %.7551171.not, label %B328, label %B166.endif.lr.ph

B166.endif.lr.ph:                                 ; preds = %B136.endif
  %.8861158.not = icmp slt i64 %arg.ladder.13.5.0, 1
  %14 = add nuw i64 %arg.ladder.13.5.0, 1
  br i1 %.8861158.not, label %B166.endif.us.preheader, label %B166.endif.preheader

B166.endif.preheader:                             ; preds = %B166.endif.lr.ph
  br label %B166.endif

B166.endif.us.preheader:                          ; preds = %B166.endif.lr.ph
  %.1225.us.pre = load double, ptr %arg.ladder.14.4, align 8
  %min.iters.check = icmp samesign ult i64 %arg.exchanges, 4
  br i1 %min.iters.check, label %B166.endif.us.preheader16, label %vector.ph

vector.ph:                                        ; preds = %B166.endif.us.preheader
  %const46 = bitcast i64 9223372036854775804 to i64
  %n.vec = and i64 %arg.exchanges, %const46
  %broadcast.splatinsert = insertelement <2 x double> poison, double %.1225.us.pre, i64 0
  %broadcast.splat = shufflevector <2 x double> %broadcast.splatinsert, <2 x double> poison, <2 x i32> zeroinitializer
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %sunkaddr53 = mul i64 %index, 8
  %sunkaddr54 = getelementptr i8, ptr %arg.trace.4, i64 %sunkaddr53
  store <2 x double> %broadcast.splat, ptr %sunkaddr54, align 8
  %sunkaddr55 = mul i64 %index, 8
  %sunkaddr56 = getelementptr i8, ptr %arg.trace.4, i64 %sunkaddr55
  %sunkaddr57 = getelementptr i8, ptr %sunkaddr56, i64 16
  store <2 x double> %broadcast.splat, ptr %sunkaddr57, align 8
  %index.next = add nuw nsw i64 %index, 4
  %15 = icmp eq i64 %n.vec, %index.next
  br i1 %15, label %middle.block, label %vector.body, !llvm.loop !74

middle.block:                                     ; preds = %vector.body
  %cmp.n = icmp eq i64 %arg.exchanges, %n.vec
  br i1 %cmp.n, label %B328, label %B166.endif.us.preheader16

B166.endif.us.preheader16:                        ; preds = %middle.block, %B166.endif.us.preheader
  %.76111651172.us.ph = phi i64 [ %n.vec, %middle.block ], [ 0, %B166.endif.us.preheader ]
  br label %B166.endif.us

B166.endif.us:                                    ; preds = %B166.endif.us, %B166.endif.us.preheader16
  %.76111651172.us = phi i64 [ %.768.us, %B166.endif.us ], [ %.76111651172.us.ph, %B166.endif.us.preheader16 ]
  %.768.us = add nuw nsw i64 %.76111651172.us, 1
  %16 = shl i64 %.76111651172.us, 3
  %scevgep = getelementptr i8, ptr %arg.trace.4, i64 %16
  store double %.1225.us.pre, ptr %scevgep, align 8
  %exitcond1185.not.us = icmp eq i64 %arg.exchanges, %.768.us
  br i1 %exitcond1185.not.us, label %B328, label %B166.endif.us, !llvm.loop !75

B166.endif:                                       ; preds = %B264.endif, %B166.endif.preheader
  %.76111651172 = phi i64 [ %.768, %B264.endif ], [ 0, %B166.endif.preheader ]
  %.768 = add nuw nsw i64 %.76111651172, 1
  br label %B232

B232.if.if:                                       ; preds = %B232
  %.1066 = icmp sgt i32 %.1058, 0
  %.1059 = load ptr, ptr %excinfo.1, align 8
  %.1067 = select i1 %.1066, ptr %.1059, ptr undef
  store ptr %.1067, ptr %excinfo, align 8
  br label %common.ret

B264.endif:                                       ; preds = %B473.i, %B264
  %.1225 = load double, ptr %arg.ladder.14.4, align 8
  %17 = getelementptr double, ptr %arg.trace.4, i64 %.76111651172
  store double %.1225, ptr %17, align 8
  %exitcond1185.not = icmp eq i64 %.768, %arg.exchanges
  br i1 %exitcond1185.not, label %B328, label %B166.endif
}

define internal range(i32 -1, -2) i32 @_advance.5(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.space.0.0, ptr readnone captures(none) %arg.space.0.1, i64 %arg.space.0.2, i64 %arg.space.0.3, ptr readonly captures(address) %arg.space.0.4, i64 %arg.space.0.5.0, i64 %arg.space.0.5.1, i64 %arg.space.0.6.0, i64 %arg.space.0.6.1, ptr readnone captures(none) %arg.space.1.0, ptr readnone captures(none) %arg.space.1.1, i64 %arg.space.1.2, i64 %arg.space.1.3, ptr readonly captures(none) %arg.space.1.4, i64 %arg.space.1.5.0, i64 %arg.space.1.6.0, ptr readnone captures(none) %arg.space.2.0, ptr readnone captures(none) %arg.space.2.1, i64 %arg.space.2.2, i64 %arg.space.2.3, ptr readonly captures(none) %arg.space.2.4, i64 %arg.space.2.5.0, i64 %arg.space.2.6.0, ptr readnone captures(none) %arg.space.3.0, ptr readnone captures(none) %arg.space.3.1, i64 %arg.space.3.2, i64 %arg.space.3.3, ptr readonly captures(none) %arg.space.3.4, i64 %arg.space.3.5.0, i64 %arg.space.3.6.0, ptr readnone captures(none) %arg.space.4.0, ptr readnone captures(none) %arg.space.4.1, i64 %arg.space.4.2, i64 %arg.space.4.3, ptr readonly captures(none) %arg.space.4.4, i64 %arg.space.4.5.0, i64 %arg.space.4.6.0, ptr readnone captures(none) %arg.space.5.0, ptr readnone captures(none) %arg.space.5.1, i64 %arg.space.5.2, i64 %arg.space.5.3, ptr readonly captures(none) %arg.space.5.4, i64 %arg.space.5.5.0, i64 %arg.space.5.5.1, i64 %arg.space.5.5.2, i64 %arg.space.5.5.3, i64 %arg.space.5.6.0, i64 %arg.space.5.6.1, i64 %arg.space.5.6.2, i64 %arg.space.5.6.3, ptr readnone captures(none) %arg.space.6.0, ptr readnone captures(none) %arg.space.6.1, i64 %arg.space.6.2, i64 %arg.space.6.3, ptr readonly captures(none) %arg.space.6.4, i64 %arg.space.6.5.0, i64 %arg.space.6.5.1, i64 %arg.space.6.6.0, i64 %arg.space.6.6.1, ptr readnone captures(none) %arg.ladder.0.0, ptr readnone captures(none) %arg.ladder.0.1, i64 %arg.ladder.0.2, i64 %arg.ladder.0.3, ptr captures(none) %arg.ladder.0.4, i64 %arg.ladder.0.5.0, i64 %arg.ladder.0.5.1, i64 %arg.ladder.0.5.2, i64 %arg.ladder.0.6.0, i64 %arg.ladder.0.6.1, i64 %arg.ladder.0.6.2, ptr readnone captures(none) %arg.ladder.1.0, ptr readnone captures(none) %arg.ladder.1.1, i64 %arg.ladder.1.2, i64 %arg.ladder.1.3, ptr captures(none) %arg.ladder.1.4, i64 %arg.ladder.1.5.0, i64 %arg.ladder.1.5.1, i64 %arg.ladder.1.6.0, i64 %arg.ladder.1.6.1, ptr readnone captures(none) %arg.ladder.2.0, ptr readnone captures(none) %arg.ladder.2.1, i64 %arg.ladder.2.2, i64 %arg.ladder.2.3, ptr captures(none) %arg.ladder.2.4, i64 %arg.ladder.2.5.0, i64 %arg.ladder.2.5.1, i64 %arg.ladder.2.6.0, i64 %arg.ladder.2.6.1, ptr readnone captures(none) %arg.ladder.3.0, ptr readnone captures(none) %arg.ladder.3.1, i64 %arg.ladder.3.2, i64 %arg.ladder.3.3, ptr captures(none) %arg.ladder.3.4, i64 %arg.ladder.3.5.0, i64 %arg.ladder.3.5.1, i64 %arg.ladder.3.6.0, i64 %arg.ladder.3.6.1, ptr readnone captures(none) %arg.ladder.4.0, ptr readnone captures(none) %arg.ladder.4.1, i64 %arg.ladder.4.2, i64 %arg.ladder.4.3, ptr captures(none) %arg.ladder.4.4, i64 %arg.ladder.4.5.0, i64 %arg.ladder.4.5.1, i64 %arg.ladder.4.5.2, i64 %arg.ladder.4.5.3, i64 %arg.ladder.4.6.0, i64 %arg.ladder.4.6.1, i64 %arg.ladder.4.6.2, i64 %arg.ladder.4.6.3, ptr readnone captures(none) %arg.ladder.5.0, ptr readnone captures(none) %arg.ladder.5.1, i64 %arg.ladder.5.2, i64 %arg.ladder.5.3, ptr captures(address) %arg.ladder.5.4, i64 %arg.ladder.5.5.0, i64 %arg.ladder.5.5.1, i64 %arg.ladder.5.6.0, i64 %arg.ladder.5.6.1, ptr readnone captures(none) %arg.ladder.6.0, ptr readnone captures(none) %arg.ladder.6.1, i64 %arg.ladder.6.2, i64 %arg.ladder.6.3, ptr captures(none) %arg.ladder.6.4, i64 %arg.ladder.6.5.0, i64 %arg.ladder.6.5.1, i64 %arg.ladder.6.5.2, i64 %arg.ladder.6.6.0, i64 %arg.ladder.6.6.1, i64 %arg.ladder.6.6.2, ptr readnone captures(none) %arg.ladder.7.0, ptr readnone captures(none) %arg.ladder.7.1, i64 %arg.ladder.7.2, i64 %arg.ladder.7.3, ptr captures(none) %arg.ladder.7.4, i64 %arg.ladder.7.5.0, i64 %arg.ladder.7.5.1, i64 %arg.ladder.7.5.2, i64 %arg.ladder.7.6.0, i64 %arg.ladder.7.6.1, i64 %arg.ladder.7.6.2, ptr readnone captures(none) %arg.ladder.8.0, ptr readnone captures(none) %arg.ladder.8.1, i64 %arg.ladder.8.2, i64 %arg.ladder.8.3, ptr captures(none) %arg.ladder.8.4, i64 %arg.ladder.8.5.0, i64 %arg.ladder.8.5.1, i64 %arg.ladder.8.5.2, i64 %arg.ladder.8.6.0, i64 %arg.ladder.8.6.1, i64 %arg.ladder.8.6.2, ptr readnone captures(none) %arg.ladder.9.0, ptr readnone captures(none) %arg.ladder.9.1, i64 %arg.ladder.9.2, i64 %arg.ladder.9.3, ptr captures(none) %arg.ladder.9.4, i64 %arg.ladder.9.5.0, i64 %arg.ladder.9.5.1, i64 %arg.ladder.9.5.2, i64 %arg.ladder.9.6.0, i64 %arg.ladder.9.6.1, i64 %arg.ladder.9.6.2, ptr readnone captures(none) %arg.ladder.10.0, ptr readnone captures(none) %arg.ladder.10.1, i64 %arg.ladder.10.2, i64 %arg.ladder.10.3, ptr captures(none) %arg.ladder.10.4, i64 %arg.ladder.10.5.0, i64 %arg.ladder.10.5.1, i64 %arg.ladder.10.6.0, i64 %arg.ladder.10.6.1, ptr readnone captures(none) %arg.ladder.11.0, ptr readnone captures(none) %arg.ladder.11.1, i64 %arg.ladder.11.2, i64 %arg.ladder.11.3, ptr captures(none) %arg.ladder.11.4, i64 %arg.ladder.11.5.0, i64 %arg.ladder.11.6.0, ptr readnone captures(none) %arg.ladder.12.0, ptr readnone captures(none) %arg.ladder.12.1, i64 %arg.ladder.12.2, i64 %arg.ladder.12.3, ptr captures(none) %arg.ladder.12.4, i64 %arg.ladder.12.5.0, i64 %arg.ladder.12.6.0, ptr readnone captures(none) %arg.ladder.13.0, ptr readnone captures(none) %arg.ladder.13.1, i64 %arg.ladder.13.2, i64 %arg.ladder.13.3, ptr readonly captures(none) %arg.ladder.13.4, i64 %arg.ladder.13.5.0, i64 %arg.ladder.13.6.0, ptr readnone captures(none) %arg.ladder.14.0, ptr readnone captures(none) %arg.ladder.14.1, i64 %arg.ladder.14.2, i64 %arg.ladder.14.3, ptr writeonly captures(none) %arg.ladder.14.4, i64 %arg.ladder.14.5.0, i64 %arg.ladder.14.6.0, ptr readnone captures(none) %arg.ladder.15.0, ptr readnone captures(none) %arg.ladder.15.1, i64 %arg.ladder.15.2, i64 %arg.ladder.15.3, ptr readonly captures(none) %arg.ladder.15.4, i64 %arg.ladder.15.5.0, i64 %arg.ladder.15.6.0, ptr readnone captures(none) %arg.ladder.16.0, ptr readnone captures(none) %arg.ladder.16.1, i64 %arg.ladder.16.2, i64 %arg.ladder.16.3, ptr readonly captures(none) %arg.ladder.16.4, i64 %arg.ladder.16.5.0, i64 %arg.ladder.16.6.0, ptr readnone captures(none) %arg.ladder.17.0, ptr readnone captures(none) %arg.ladder.17.1, i64 %arg.ladder.17.2, i64 %arg.ladder.17.3, ptr captures(none) %arg.ladder.17.4, i64 %arg.ladder.17.5.0, i64 %arg.ladder.17.6.0, ptr readnone captures(none) %arg.ladder.18.0, ptr readnone captures(none) %arg.ladder.18.1, i64 %arg.ladder.18.2, i64 %arg.ladder.18.3, ptr captures(none) %arg.ladder.18.4, i64 %arg.ladder.18.5.0, i64 %arg.ladder.18.6.0, ptr readnone captures(none) %arg.ladder.19.0, ptr readnone captures(none) %arg.ladder.19.1, i64 %arg.ladder.19.2, i64 %arg.ladder.19.3, ptr captures(address) %arg.ladder.19.4, i64 %arg.ladder.19.5.0, i64 %arg.ladder.19.5.1, i64 %arg.ladder.19.5.2, i64 %arg.ladder.19.6.0, i64 %arg.ladder.19.6.1, i64 %arg.ladder.19.6.2, ptr readnone captures(none) %arg.ladder.20.0, ptr readnone captures(none) %arg.ladder.20.1, i64 %arg.ladder.20.2, i64 %arg.ladder.20.3, ptr captures(none) %arg.ladder.20.4, i64 %arg.ladder.20.5.0, i64 %arg.ladder.20.5.1, i64 %arg.ladder.20.6.0, i64 %arg.ladder.20.6.1, ptr readnone captures(none) %arg.ladder.21.0, ptr readnone captures(none) %arg.ladder.21.1, i64 %arg.ladder.21.2, i64 %arg.ladder.21.3, ptr captures(none) %arg.ladder.21.4, i64 %arg.ladder.21.5.0, i64 %arg.ladder.21.6.0, ptr readnone captures(none) %arg.move.0.0, ptr readnone captures(none) %arg.move.0.1, i64 %arg.move.0.2, i64 %arg.move.0.3, ptr captures(none) %arg.move.0.4, i64 %arg.move.0.5.0, i64 %arg.move.0.6.0, ptr readnone captures(none) %arg.move.1.0, ptr readnone captures(none) %arg.move.1.1, i64 %arg.move.1.2, i64 %arg.move.1.3, ptr captures(none) %arg.move.1.4, i64 %arg.move.1.5.0, i64 %arg.move.1.6.0, ptr readnone captures(none) %arg.move.2.0, ptr readnone captures(none) %arg.move.2.1, i64 %arg.move.2.2, i64 %arg.move.2.3, ptr captures(none) %arg.move.2.4, i64 %arg.move.2.5.0, i64 %arg.move.2.6.0, ptr readnone captures(none) %arg.move.3.0, ptr readnone captures(none) %arg.move.3.1, i64 %arg.move.3.2, i64 %arg.move.3.3, ptr captures(none) %arg.move.3.4, i64 %arg.move.3.5.0, i64 %arg.move.3.6.0, ptr readnone captures(none) %arg.move.4.0, ptr readnone captures(none) %arg.move.4.1, i64 %arg.move.4.2, i64 %arg.move.4.3, ptr captures(none) %arg.move.4.4, i64 %arg.move.4.5.0, i64 %arg.move.4.6.0, ptr readnone captures(none) %arg.move.5.0, ptr readnone captures(none) %arg.move.5.1, i64 %arg.move.5.2, i64 %arg.move.5.3, ptr captures(none) %arg.move.5.4, i64 %arg.move.5.5.0, i64 %arg.move.5.6.0, ptr readnone captures(none) %arg.move.6.0, ptr readnone captures(none) %arg.move.6.1, i64 %arg.move.6.2, i64 %arg.move.6.3, ptr captures(none) %arg.move.6.4, i64 %arg.move.6.5.0, i64 %arg.move.6.6.0, i64 %arg.rung, i8 %arg.incomplete) local_unnamed_addr #1 {
B0.endif:
  %.2132.i = alloca i8, align 1
  %excinfo.1.i = alloca ptr, align 8
  %arg.design.5.1.fr.i = freeze i64 %arg.space.0.5.1
  %arg.move.6.5.0.fr.i = freeze i64 %arg.move.6.5.0
  %.2097 = alloca i64, align 8
  store i64 0, ptr %.2097, align 8
  %excinfo.9 = alloca ptr, align 8
  store ptr null, ptr %excinfo.9, align 8
  %.2327 = alloca i64, align 8
  store i64 0, ptr %.2327, align 8
  %excinfo.12 = alloca ptr, align 8
  store ptr null, ptr %excinfo.12, align 8
  %.2398 = alloca i64, align 8
  store i64 0, ptr %.2398, align 8
  %excinfo.13 = alloca ptr, align 8
  store ptr null, ptr %excinfo.13, align 8
  %.2474 = alloca i64, align 8
  store i64 0, ptr %.2474, align 8
  %excinfo.14 = alloca ptr, align 8
  store ptr null, ptr %excinfo.14, align 8
  %.2809 = alloca double, align 8
  store double 0.000000e+00, ptr %.2809, align 8
  %excinfo.19 = alloca ptr, align 8
  store ptr null, ptr %excinfo.19, align 8
  %.3835 = alloca ptr, align 8
  store ptr null, ptr %.3835, align 8
  %excinfo.28 = alloca ptr, align 8
  store ptr null, ptr %excinfo.28, align 8
  %.3896 = alloca double, align 8
  store double 0.000000e+00, ptr %.3896, align 8
  %excinfo.29 = alloca ptr, align 8
  store ptr null, ptr %excinfo.29, align 8
  %.505 = icmp slt i64 %arg.rung, 0
  %.506 = select i1 %.505, i64 %arg.ladder.13.5.0, i64 0
  %0 = getelementptr i64, ptr %arg.ladder.13.4, i64 %arg.rung
  %.520 = getelementptr i64, ptr %0, i64 %.506
  %.521 = load i64, ptr %.520, align 8
  %.310.i = icmp slt i64 %.521, 0
  %.311.i = select i1 %.310.i, i64 %arg.ladder.0.5.0, i64 0
  %.312.i = add i64 %.311.i, %.521
  %.334.i = mul i64 %arg.ladder.0.5.2, %arg.ladder.0.5.1
  %.336.i = mul i64 %.312.i, %.334.i
  %.338.i = getelementptr i64, ptr %arg.ladder.0.4, i64 %.336.i
  %.390.i = select i1 %.310.i, i64 %arg.ladder.1.5.0, i64 0
  %.391.i = add i64 %.390.i, %.521
  %.408.i = mul i64 %.391.i, %arg.ladder.1.5.1
  %.410.i = getelementptr i64, ptr %arg.ladder.1.4, i64 %.408.i
  %.458.i = select i1 %.310.i, i64 %arg.ladder.2.5.0, i64 0
  %.459.i = add i64 %.458.i, %.521
  %.476.i = mul i64 %.459.i, %arg.ladder.2.5.1
  %.478.i = getelementptr i64, ptr %arg.ladder.2.4, i64 %.476.i
  %.526.i = select i1 %.310.i, i64 %arg.ladder.3.5.0, i64 0
  %.527.i = add i64 %.526.i, %.521
  %.544.i = mul i64 %.527.i, %arg.ladder.3.5.1
  %.546.i = getelementptr double, ptr %arg.ladder.3.4, i64 %.544.i
  %.604.i = select i1 %.310.i, i64 %arg.ladder.4.5.0, i64 0
  %.605.i = add i64 %.604.i, %.521
  %.632.i = mul i64 %arg.ladder.4.5.3, %arg.ladder.4.5.2
  %.633.i = mul i64 %.632.i, %arg.ladder.4.5.1
  %.637.i = mul i64 %.633.i, %.605.i
  %.639.i = getelementptr i64, ptr %arg.ladder.4.4, i64 %.637.i
  %.729 = select i1 %.310.i, i64 %arg.ladder.12.5.0, i64 0
  %1 = getelementptr i64, ptr %arg.ladder.12.4, i64 %.521
  %.743 = getelementptr i64, ptr %1, i64 %.729
  %.744 = load i64, ptr %.743, align 8
  %.305.i = icmp slt i64 %.744, 0
  %.760.i = add nsw i64 %.744, 1
  %.797.i = select i1 %.305.i, i64 %arg.ladder.11.5.0, i64 0
  %.798.i = add i64 %.797.i, %.744
  %.801.i = icmp slt i64 %.798.i, 0
  %scevgep117 = getelementptr i8, ptr %arg.move.3.4, i64 8
  %scevgep118 = getelementptr i8, ptr %scevgep117, i64 -8
  %scevgep119 = getelementptr i8, ptr %arg.move.4.4, i64 8
  %scevgep120 = getelementptr i8, ptr %scevgep119, i64 -8
  br i1 %.801.i, label %B0.else.if.i, label %B0.else.endif.i, !prof !16

B764:                                             ; preds = %B632.endif.endif
  %.42.i209 = add i64 %.41.i, -2691343689449507777
  store i64 %.42.i209, ptr %arg.ladder.21.4, align 8, !noalias !76
  %.101.i210 = lshr i64 %.42.i209, 30
  %.102.i211 = xor i64 %.101.i210, %.42.i209
  %.103.i212 = mul i64 %.102.i211, %const311
  %.104.i213 = lshr i64 %.103.i212, 27
  %.105.i214 = xor i64 %.104.i213, %.103.i212
  %.106.i215 = mul i64 %.105.i214, %const309
  %2 = lshr i64 %.106.i215, 42
  %3 = lshr i64 %.106.i215, 11
  %.109.i216 = xor i64 %2, %3
  %.110.i217 = uitofp nneg i64 %.109.i216 to double
  %.111.i218 = fmul double %.110.i217, 0x3CA0000000000000
  %.1953 = fcmp olt double %.111.i218, 5.000000e-01
  br i1 %.1953, label %B780, label %B998.endif

B780:                                             ; preds = %B764
  %4 = icmp slt i64 %.5.i, 0
  %5 = fcmp uge double %.1715, %.1746
  %.1994 = getelementptr i64, ptr %arg.space.2.4, i64 %"$phi632.1.2.1"
  %.1995 = load i64, ptr %.1994, align 8
  %.1997 = select i1 %5, i64 2, i64 1
  %.2026 = getelementptr i64, ptr %arg.space.2.4, i64 %.1997
  %.2027 = load i64, ptr %.2026, align 8
  %.2059 = sub nsw i64 %.2027, %.1995
  %.2077 = select i1 %4, i64 %arg.space.4.5.0, i64 0
  %6 = getelementptr i64, ptr %arg.space.4.4, i64 %.5.i
  %.2091 = getelementptr i64, ptr %6, i64 %.2077
  %.2092 = load i64, ptr %.2091, align 8
  store i64 0, ptr %.2097, align 8
  %.2121 = call i32 @_propose_shift.6(ptr nonnull %.2097, ptr nonnull %excinfo.9, i64 %.1995, i64 %.2059, i64 %.2092, ptr %arg.ladder.0.0, ptr %arg.ladder.0.1, i64 %.334.i, i64 %arg.ladder.0.3, ptr %.338.i, i64 %arg.ladder.0.5.1, i64 %arg.ladder.0.5.2, i64 %arg.ladder.0.6.1, i64 %arg.ladder.0.6.2, i64 %.5.i, ptr %arg.ladder.21.0, ptr %arg.ladder.21.1, i64 %arg.ladder.21.2, i64 %arg.ladder.21.3, ptr nonnull %arg.ladder.21.4, i64 %arg.ladder.21.5.0, i64 %arg.ladder.21.6.0, ptr %arg.move.0.0, ptr %arg.move.0.1, i64 %arg.move.0.2, i64 %arg.move.0.3, ptr %arg.move.0.4, i64 %arg.move.0.5.0, i64 %arg.move.0.6.0, ptr %arg.move.1.0, ptr %arg.move.1.1, i64 %arg.move.1.2, i64 %arg.move.1.3, ptr %arg.move.1.4, i64 %arg.move.1.5.0, i64 %arg.move.1.6.0, ptr %arg.move.2.0, ptr %arg.move.2.1, i64 %arg.move.2.2, i64 %arg.move.2.3, ptr %arg.move.2.4, i64 %arg.move.2.5.0, i64 %arg.move.2.6.0, ptr %arg.move.3.0, ptr %arg.move.3.1, i64 %arg.move.3.2, i64 %arg.move.3.3, ptr %arg.move.3.4, i64 %arg.move.3.5.0, i64 %arg.move.3.6.0, ptr %arg.move.4.0, ptr %arg.move.4.1, i64 %arg.move.4.2, i64 %arg.move.4.3, ptr %arg.move.4.4, i64 %arg.move.4.5.0, i64 %arg.move.4.6.0, ptr %arg.move.5.0, ptr %arg.move.5.1, i64 %arg.move.5.2, i64 %arg.move.5.3, ptr %arg.move.5.4, i64 %arg.move.5.5.0, i64 %arg.move.5.6.0, ptr %arg.move.6.0, ptr %arg.move.6.1, i64 %arg.move.6.2, i64 %arg.move.6.3, ptr %arg.move.6.4, i64 %arg.move.6.5.0.fr.i, i64 %arg.move.6.6.0)
  %.2131 = load i64, ptr %.2097, align 8
  %cond = icmp eq i32 %.2121, 0
  br i1 %cond, label %B780.endif, label %B780.if.if, !prof !0

B56.lr.ph.i:                                      ; preds = %B780.endif
  %7 = icmp slt i64 %.5.i, 0
  %8 = fcmp uge double %.1715, %.1746
  %.182.i = select i1 %7, i64 %arg.ladder.4.5.2, i64 0
  %.210.i = select i1 %8, i64 %arg.ladder.4.5.2, i64 0
  %.183.i = add i64 %.210.i, %.5.i
  %reass.add.i = add i64 %.183.i, %.182.i
  %reass.mul.i = mul i64 %reass.add.i, %arg.ladder.4.5.3
  %.216.i = getelementptr i64, ptr %.639.i, i64 %reass.mul.i
  %.217.i = load i64, ptr %.216.i, align 8, !noalias !79
  %.292.i = getelementptr i8, ptr %.216.i, i64 8
  %.293.i = load i64, ptr %.292.i, align 8, !noalias !79
  %invariant.gep.i = getelementptr i64, ptr %.338.i, i64 %.5.i
  %.477.i = select i1 %7, i64 %arg.ladder.0.5.2, i64 0
  %invariant.gep579.i = getelementptr i64, ptr %invariant.gep.i, i64 %.477.i
  %.516.i = select i1 %7, i64 %arg.space.3.5.0, i64 0
  %9 = getelementptr i64, ptr %arg.space.3.4, i64 %.5.i
  %.530.i = getelementptr i64, ptr %9, i64 %.516.i
  %.531.i = load i64, ptr %.530.i, align 8, !noalias !79
  %factor.i = shl i64 %.531.i, 1
  br label %B56.i

B56.i:                                            ; preds = %B56.i, %B56.lr.ph.i
  %total.2.0575.i = phi i64 [ %.217.i, %B56.lr.ph.i ], [ %.598.i, %B56.i ]
  %squares.2.0574.i = phi i64 [ %.293.i, %B56.lr.ph.i ], [ %.605.i219, %B56.i ]
  %.387570572.i = phi i64 [ 0, %B56.lr.ph.i ], [ %.394.i, %B56.i ]
  %.394.i = add nuw nsw i64 %.387570572.i, 1
  %10 = shl i64 %.387570572.i, 3
  %scevgep1.i = getelementptr i8, ptr %arg.move.0.4, i64 %10
  %.449.i = load i64, ptr %scevgep1.i, align 8, !noalias !79
  %.473.i = icmp slt i64 %.449.i, 0
  %.474.i = select i1 %.473.i, i64 %arg.ladder.0.5.1, i64 0
  %.475.i = add i64 %.474.i, %.449.i
  %.495.i = mul i64 %.475.i, %arg.ladder.0.5.2
  %gep580.i = getelementptr i64, ptr %invariant.gep579.i, i64 %.495.i
  %.500.i = load i64, ptr %gep580.i, align 8, !noalias !79
  %11 = shl i64 %.387570572.i, 3
  %scevgep = getelementptr i8, ptr %arg.move.2.4, i64 %11
  %.563.i = load i64, ptr %scevgep, align 8, !noalias !79
  %.596.i = sub i64 %total.2.0575.i, %.500.i
  %.598.i = add i64 %.596.i, %.563.i
  %.532.i = add i64 %.500.i, %factor.i
  %add.i = add i64 %.532.i, %.563.i
  %sub.i = sub i64 %.563.i, %.500.i
  %.603.i = mul nsw i64 %add.i, %sub.i
  %.605.i219 = add nsw i64 %.603.i, %squares.2.0574.i
  %exitcond.not.i = icmp eq i64 %.2131, %.394.i
  br i1 %exitcond.not.i, label %B186.i, label %B56.i

B186.i:                                           ; preds = %B56.i
  %12 = fcmp uge double %.1715, %.1746
  store i64 %.598.i, ptr %arg.move.5.4, align 8, !noalias !79
  %sunkaddr317 = getelementptr i8, ptr %arg.move.5.4, i64 8
  store i64 %.605.i219, ptr %sunkaddr317, align 8, !noalias !79
  %.772.i = select i1 %12, i64 %arg.space.5.5.1, i64 0
  %reass.add567.i = add i64 %.1872, %.772.i
  %reass.mul566.i = mul i64 %reass.add567.i, %factor.op.mul
  %.780.i = getelementptr i64, ptr %arg.space.5.4, i64 %reass.mul566.i
  %.781.i = load i64, ptr %.780.i, align 8, !noalias !79
  %.783.i = sub nsw i64 %.598.i, %.781.i
  %.790.i = icmp slt i64 %.783.i, 0
  br i1 %.790.i, label %B2559, label %B282.i

B282.i:                                           ; preds = %B186.i
  %sunkaddr.i = shl i64 %reass.mul566.i, 3
  %sunkaddr2.i = getelementptr i8, ptr %arg.space.5.4, i64 %sunkaddr.i
  %sunkaddr3.i = getelementptr i8, ptr %sunkaddr2.i, i64 8
  %.890.i = load i64, ptr %sunkaddr3.i, align 8, !noalias !79
  %.892.not.i = icmp slt i64 %.783.i, %.890.i
  br i1 %.892.not.i, label %B306.i, label %B2559

B306.i:                                           ; preds = %B282.i
  %.908.i = add nuw nsw i64 %.783.i, 1
  %.1002.i = mul i64 %.908.i, %arg.space.5.5.3
  %13 = getelementptr i64, ptr %arg.space.5.4, i64 %.1002.i
  %.1006.i = getelementptr i64, ptr %13, i64 %reass.mul566.i
  %.1007.i = load i64, ptr %.1006.i, align 8, !noalias !79
  %.1009.not.i = icmp sgt i64 %.1007.i, %.605.i219
  br i1 %.1009.not.i, label %B2559, label %_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit

_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit: ; preds = %B306.i
  %sunkaddr318 = mul i64 %reass.mul566.i, 8
  %sunkaddr319 = getelementptr i8, ptr %13, i64 %sunkaddr318
  %sunkaddr320 = getelementptr i8, ptr %sunkaddr319, i64 8
  %.1128.i = load i64, ptr %sunkaddr320, align 8, !noalias !79
  %.1132.i.not = icmp sgt i64 %.605.i219, %.1128.i
  br i1 %.1132.i.not, label %B2559, label %B1192

B1058:                                            ; preds = %B998.endif.endif
  %.2390 = fcmp ogt double %.111.i230, 3.000000e-01
  br i1 %.2390, label %B1084, label %B1122

B1084:                                            ; preds = %B1058
  store i64 0, ptr %.2398, align 8
  %.2424 = call i32 @_add_swap.7(ptr nonnull %.2398, ptr nonnull %excinfo.13, ptr %arg.space.2.0, ptr %arg.space.2.1, i64 %arg.space.2.2, i64 %arg.space.2.3, ptr nonnull %arg.space.2.4, i64 %arg.space.2.5.0, i64 %arg.space.2.6.0, ptr %arg.ladder.0.0, ptr %arg.ladder.0.1, i64 %.334.i, i64 %arg.ladder.0.3, ptr %.338.i, i64 %arg.ladder.0.5.1, i64 %arg.ladder.0.5.2, i64 %arg.ladder.0.6.1, i64 %arg.ladder.0.6.2, ptr %arg.ladder.21.0, ptr %arg.ladder.21.1, i64 %arg.ladder.21.2, i64 %arg.ladder.21.3, ptr nonnull %arg.ladder.21.4, i64 %arg.ladder.21.5.0, i64 %arg.ladder.21.6.0, ptr %arg.move.0.0, ptr %arg.move.0.1, i64 %arg.move.0.2, i64 %arg.move.0.3, ptr %arg.move.0.4, i64 %arg.move.0.5.0, i64 %arg.move.0.6.0, ptr %arg.move.1.0, ptr %arg.move.1.1, i64 %arg.move.1.2, i64 %arg.move.1.3, ptr %arg.move.1.4, i64 %arg.move.1.5.0, i64 %arg.move.1.6.0, ptr %arg.move.2.0, ptr %arg.move.2.1, i64 %arg.move.2.2, i64 %arg.move.2.3, ptr %arg.move.2.4, i64 %arg.move.2.5.0, i64 %arg.move.2.6.0, ptr %arg.move.3.0, ptr %arg.move.3.1, i64 %arg.move.3.2, i64 %arg.move.3.3, ptr %arg.move.3.4, i64 %arg.move.3.5.0, i64 %arg.move.3.6.0, ptr %arg.move.4.0, ptr %arg.move.4.1, i64 %arg.move.4.2, i64 %arg.move.4.3, ptr %arg.move.4.4, i64 %arg.move.4.5.0, i64 %arg.move.4.6.0, ptr %arg.move.5.0, ptr %arg.move.5.1, i64 %arg.move.5.2, i64 %arg.move.5.3, ptr %arg.move.5.4, i64 %arg.move.5.5.0, i64 %arg.move.5.6.0, ptr %arg.move.6.0, ptr %arg.move.6.1, i64 %arg.move.6.2, i64 %arg.move.6.3, ptr %arg.move.6.4, i64 %arg.move.6.5.0.fr.i, i64 %arg.move.6.6.0, i64 %.2363)
  %cond670 = icmp eq i32 %.2424, 0
  br i1 %cond670, label %B1110, label %B1084.if.if, !prof !0

B1110:                                            ; preds = %B1084
  %.2434 = load i64, ptr %.2398, align 8
  %.2455 = icmp sgt i64 %.2434, 0
  br i1 %.2455, label %B1122, label %B2559

B1122:                                            ; preds = %B1110, %B1058
  %n.4.38066 = phi i64 [ %.2434, %B1110 ], [ %.2363, %B1058 ]
  %.2464 = fcmp ogt double %.111.i230, 7.500000e-01
  br i1 %.2464, label %B1148, label %B1192

B1148:                                            ; preds = %B1122
  store i64 0, ptr %.2474, align 8
  %.2500 = call i32 @_add_swap.7(ptr nonnull %.2474, ptr nonnull %excinfo.14, ptr %arg.space.2.0, ptr %arg.space.2.1, i64 %arg.space.2.2, i64 %arg.space.2.3, ptr nonnull %arg.space.2.4, i64 %arg.space.2.5.0, i64 %arg.space.2.6.0, ptr %arg.ladder.0.0, ptr %arg.ladder.0.1, i64 %.334.i, i64 %arg.ladder.0.3, ptr %.338.i, i64 %arg.ladder.0.5.1, i64 %arg.ladder.0.5.2, i64 %arg.ladder.0.6.1, i64 %arg.ladder.0.6.2, ptr %arg.ladder.21.0, ptr %arg.ladder.21.1, i64 %arg.ladder.21.2, i64 %arg.ladder.21.3, ptr nonnull %arg.ladder.21.4, i64 %arg.ladder.21.5.0, i64 %arg.ladder.21.6.0, ptr %arg.move.0.0, ptr %arg.move.0.1, i64 %arg.move.0.2, i64 %arg.move.0.3, ptr %arg.move.0.4, i64 %arg.move.0.5.0, i64 %arg.move.0.6.0, ptr %arg.move.1.0, ptr %arg.move.1.1, i64 %arg.move.1.2, i64 %arg.move.1.3, ptr %arg.move.1.4, i64 %arg.move.1.5.0, i64 %arg.move.1.6.0, ptr %arg.move.2.0, ptr %arg.move.2.1, i64 %arg.move.2.2, i64 %arg.move.2.3, ptr %arg.move.2.4, i64 %arg.move.2.5.0, i64 %arg.move.2.6.0, ptr %arg.move.3.0, ptr %arg.move.3.1, i64 %arg.move.3.2, i64 %arg.move.3.3, ptr %arg.move.3.4, i64 %arg.move.3.5.0, i64 %arg.move.3.6.0, ptr %arg.move.4.0, ptr %arg.move.4.1, i64 %arg.move.4.2, i64 %arg.move.4.3, ptr %arg.move.4.4, i64 %arg.move.4.5.0, i64 %arg.move.4.6.0, ptr %arg.move.5.0, ptr %arg.move.5.1, i64 %arg.move.5.2, i64 %arg.move.5.3, ptr %arg.move.5.4, i64 %arg.move.5.5.0, i64 %arg.move.5.6.0, ptr %arg.move.6.0, ptr %arg.move.6.1, i64 %arg.move.6.2, i64 %arg.move.6.3, ptr %arg.move.6.4, i64 %arg.move.6.5.0.fr.i, i64 %arg.move.6.6.0, i64 %n.4.38066)
  %cond671 = icmp eq i32 %.2500, 0
  br i1 %cond671, label %B1174, label %B1148.if.if, !prof !0

B1174:                                            ; preds = %B1148
  %.2510 = load i64, ptr %.2474, align 8
  %.2530 = icmp slt i64 %.2510, 1
  br i1 %.2530, label %B2559, label %B1192

B1192:                                            ; preds = %B1174, %B1122, %_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit
  %n.5.28088 = phi i64 [ %.2510, %B1174 ], [ %n.4.38066, %B1122 ], [ %.2131, %_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit ]
  %"$phi764.1.2.180628086" = phi i1 [ false, %B1174 ], [ false, %B1122 ], [ true, %_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit ]
  br label %B30.i

B30.i:                                            ; preds = %B30.i, %B1192
  %lsr.iv11.i = phi i64 [ %lsr.iv.next12.i, %B30.i ], [ %n.5.28088, %B1192 ]
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B30.i ], [ 0, %B1192 ]
  %scevgep10.i = getelementptr i8, ptr %arg.move.0.4, i64 %lsr.iv.i
  %.256.i = load i64, ptr %scevgep10.i, align 8, !noalias !82
  %scevgep9.i = getelementptr i8, ptr %arg.move.1.4, i64 %lsr.iv.i
  %.287.i = load i64, ptr %scevgep9.i, align 8, !noalias !82
  %.301.i = icmp slt i64 %.256.i, 0
  %.302.i = select i1 %.301.i, i64 %arg.ladder.1.5.1, i64 0
  %14 = getelementptr i64, ptr %.410.i, i64 %.256.i
  %.316.i = getelementptr i64, ptr %14, i64 %.302.i
  %.317.i = load i64, ptr %.316.i, align 8, !noalias !82
  %sunkaddr321 = mul i64 %lsr.iv.i, 2
  %sunkaddr322 = getelementptr i8, ptr %arg.move.3.4, i64 %sunkaddr321
  store i64 %.317.i, ptr %sunkaddr322, align 8, !noalias !82
  %sunkaddr323 = mul i64 %lsr.iv.i, 2
  %sunkaddr324 = getelementptr i8, ptr %arg.move.4.4, i64 %sunkaddr323
  store i64 -1, ptr %sunkaddr324, align 8, !noalias !82
  %scevgep.i232 = getelementptr i8, ptr %arg.move.2.4, i64 %lsr.iv.i
  %.412.i = load i64, ptr %scevgep.i232, align 8, !noalias !82
  %.436.i = select i1 %.301.i, i64 %arg.ladder.0.5.1, i64 0
  %.437.i = add i64 %.436.i, %.256.i
  %.438.i = icmp slt i64 %.287.i, 0
  %.439.i = select i1 %.438.i, i64 %arg.ladder.0.5.2, i64 0
  %.457.i = mul i64 %.437.i, %arg.ladder.0.5.2
  %15 = getelementptr i64, ptr %.338.i, i64 %.457.i
  %16 = getelementptr i64, ptr %15, i64 %.287.i
  %.461.i = getelementptr i64, ptr %16, i64 %.439.i
  %.462.i = load i64, ptr %.461.i, align 8, !noalias !82
  %.463.i = sub nsw i64 %.412.i, %.462.i
  %.478.i233 = select i1 %.438.i, i64 %arg.space.1.5.0, i64 0
  %17 = getelementptr i64, ptr %arg.space.1.4, i64 %.287.i
  %.492.i = getelementptr i64, ptr %17, i64 %.478.i233
  %.493.i = load i64, ptr %.492.i, align 8, !noalias !82
  %.494.i = mul nsw i64 %.463.i, %.493.i
  %.495.i234 = add nsw i64 %.494.i, %.317.i
  %sunkaddr325 = mul i64 %lsr.iv.i, 2
  %sunkaddr326 = getelementptr i8, ptr %arg.move.3.4, i64 %sunkaddr325
  %sunkaddr327 = getelementptr i8, ptr %sunkaddr326, i64 8
  store i64 %.495.i234, ptr %sunkaddr327, align 8, !noalias !82
  %sunkaddr328 = mul i64 %lsr.iv.i, 2
  %sunkaddr329 = getelementptr i8, ptr %arg.move.4.4, i64 %sunkaddr328
  %sunkaddr330 = getelementptr i8, ptr %sunkaddr329, i64 8
  store i64 1, ptr %sunkaddr330, align 8, !noalias !82
  %lsr.iv.next.i = add i64 %lsr.iv.i, 8
  %lsr.iv.next12.i = add i64 %lsr.iv11.i, -1
  %exitcond.not.i235 = icmp eq i64 %lsr.iv.next12.i, 0
  br i1 %exitcond.not.i235, label %B1192.endif, label %B30.i

B1286:                                            ; preds = %B1192.endif
  %18 = icmp sgt i64 %arg.move.6.5.0.fr.i, 0
  %sunkaddr331 = getelementptr i8, ptr %arg.space.2.4, i64 8
  %.2689 = load i64, ptr %sunkaddr331, align 8
  br i1 %18, label %B134.us.preheader.i, label %B1318.endif.endif

B134.us.preheader.i:                              ; preds = %B1286
  tail call void @llvm.memset.p0.i64(ptr align 8 %arg.move.6.4, i8 0, i64 %164, i1 false), !noalias !85
  br label %B134.us.i

B134.us.i:                                        ; preds = %B395.us.i, %B134.us.preheader.i
  %.344505515.us.i = phi i64 [ %.351.us.i, %B395.us.i ], [ 0, %B134.us.preheader.i ]
  %.351.us.i = add nuw nsw i64 %.344505515.us.i, 1
  %19 = getelementptr i64, ptr %arg.move.0.4, i64 %.344505515.us.i
  %.410.us.i = load i64, ptr %19, align 8, !noalias !85
  %.412.us.i = icmp slt i64 %.410.us.i, %.2689
  br i1 %.412.us.i, label %B178.endif.us.i, label %B395.us.i

B178.endif.us.i:                                  ; preds = %B134.us.i
  %.idx.i = shl i64 %.344505515.us.i, 4
  br label %B242.us.i

B395.us.i:                                        ; preds = %B242.us.i, %B134.us.i
  %exitcond528.not.i = icmp eq i64 %.351.us.i, %n.5.28088
  br i1 %exitcond528.not.i, label %B1318.endif.endif, label %B134.us.i

B242.us.i:                                        ; preds = %B242.us.i, %B178.endif.us.i
  %lsr.iv.i237 = phi ptr [ %arg.space.0.4, %B178.endif.us.i ], [ %scevgep.i238, %B242.us.i ]
  %.513498500.us.i = phi i64 [ 0, %B178.endif.us.i ], [ %.520.us.i, %B242.us.i ]
  %.520.us.i = add nuw nsw i64 %.513498500.us.i, 1
  %20 = shl i64 %.513498500.us.i, 3
  %scevgep6.i = getelementptr i8, ptr %arg.move.6.4, i64 %20
  %.575.us.i = load double, ptr %scevgep6.i, align 8, !noalias !85
  %sunkaddr332 = getelementptr i8, ptr %arg.move.3.4, i64 %.idx.i
  %sunkaddr333 = getelementptr i8, ptr %sunkaddr332, i64 8
  %.609.us.i = load i64, ptr %sunkaddr333, align 8, !noalias !85
  %.632.us.i = icmp slt i64 %.609.us.i, 0
  %.633.us.i = select i1 %.632.us.i, i64 %arg.space.0.5.0, i64 0
  %.634.us.i = add i64 %.633.us.i, %.609.us.i
  %21 = mul i64 %.634.us.i, %165
  %scevgep4.i = getelementptr i8, ptr %lsr.iv.i237, i64 %21
  %.659.us.i = load double, ptr %scevgep4.i, align 8, !noalias !85
  %sunkaddr334 = getelementptr i8, ptr %arg.move.3.4, i64 %.idx.i
  %.692.us.i = load i64, ptr %sunkaddr334, align 8, !noalias !85
  %.715.us.i = icmp slt i64 %.692.us.i, 0
  %.716.us.i = select i1 %.715.us.i, i64 %arg.space.0.5.0, i64 0
  %.717.us.i = add i64 %.716.us.i, %.692.us.i
  %22 = mul i64 %.717.us.i, %165
  %scevgep5.i = getelementptr i8, ptr %lsr.iv.i237, i64 %22
  %.742.us.i = load double, ptr %scevgep5.i, align 8, !noalias !85
  %.743.us.i = fsub double %.659.us.i, %.742.us.i
  %.744.us.i = fadd double %.575.us.i, %.743.us.i
  store double %.744.us.i, ptr %scevgep6.i, align 8, !noalias !85
  %scevgep.i238 = getelementptr i8, ptr %lsr.iv.i237, i64 8
  %exitcond527.not.i = icmp eq i64 %arg.move.6.5.0.fr.i, %.520.us.i
  br i1 %exitcond527.not.i, label %B395.us.i, label %B242.us.i

B1472:                                            ; preds = %B1318.endif.endif.endif.endif
  br i1 %"$phi764.1.2.180628086", label %B1554.endif, label %B1486

B1486:                                            ; preds = %B1472
  %23 = icmp eq i8 %arg.incomplete, 0
  br i1 %23, label %B152.endif.i, label %B78.i.preheader

B78.i.preheader:                                  ; preds = %B1486
  br label %B78.i

B78.i:                                            ; preds = %B82.i, %B78.i.preheader
  %.181586.i = phi i64 [ %.188.i, %B82.i ], [ 0, %B78.i.preheader ]
  %exitcond.not.i250 = icmp eq i64 %.arg.move.6.5.0.i, %.181586.i
  br i1 %exitcond.not.i250, label %B152.endif.i, label %B82.i

B82.i:                                            ; preds = %B78.i
  %.188.i = add nuw i64 %.181586.i, 1
  %24 = shl i64 %.181586.i, 3
  %scevgep15.i = getelementptr i8, ptr %arg.move.6.4, i64 %24
  %.243.i = load double, ptr %scevgep15.i, align 8, !noalias !88
  %.244.i = tail call double @llvm.fabs.f64(double %.243.i)
  %.245.i = fcmp ogt double %.244.i, 1.000000e-09
  br i1 %.245.i, label %B1554.endif, label %B78.i

B152.endif.i:                                     ; preds = %B78.i, %B1486
  %25 = tail call i64 @llvm.smax.i64(i64 %n.5.28088, i64 0)
  %..263.i = shl nuw i64 %25, 1
  %.343601.i = icmp sgt i64 %..263.i, 0
  br i1 %.343601.i, label %B184.endif.us.i.preheader, label %B30.i255.preheader

B184.endif.us.i.preheader:                        ; preds = %B152.endif.i
  br label %B184.endif.us.i

B30.i255.preheader:                               ; preds = %B180.us.i, %B152.endif.i
  br label %B30.i255

B184.endif.us.i:                                  ; preds = %B180.us.i, %B184.endif.us.i.preheader
  %.349596602.us.i = phi i64 [ %.356.us.i, %B180.us.i ], [ 0, %B184.endif.us.i.preheader ]
  %26 = getelementptr i64, ptr %arg.move.3.4, i64 %.349596602.us.i
  %.572.us.i = load i64, ptr %26, align 8, !noalias !88
  br label %B222.us.i

B180.us.i:                                        ; preds = %B218.B330_crit_edge.us.i
  %.356.us.i = add nuw nsw i64 %.349596602.us.i, 1
  %exitcond619.not.i = icmp eq i64 %.356.us.i, %..263.i
  br i1 %exitcond619.not.i, label %B30.i255.preheader, label %B184.endif.us.i

B222.us.i:                                        ; preds = %B355.us.1.i, %B184.endif.us.i
  %net.2.1592.us.i = phi i64 [ 0, %B184.endif.us.i ], [ %net.3.2.us.1.i, %B355.us.1.i ]
  %.474588590.us.i = phi i64 [ 0, %B184.endif.us.i ], [ %.481.us.1.i, %B355.us.1.i ]
  %sunkaddr335 = mul i64 %.474588590.us.i, 8
  %sunkaddr336 = getelementptr i8, ptr %arg.move.3.4, i64 %sunkaddr335
  %.540.us.i = load i64, ptr %sunkaddr336, align 8, !noalias !88
  %.573.us.i = icmp eq i64 %.540.us.i, %.572.us.i
  br i1 %.573.us.i, label %B292.us.i, label %B355.us.i

B292.us.i:                                        ; preds = %B222.us.i
  %sunkaddr337 = mul i64 %.474588590.us.i, 8
  %sunkaddr338 = getelementptr i8, ptr %arg.move.4.4, i64 %sunkaddr337
  %.615.us.i = load i64, ptr %sunkaddr338, align 8, !noalias !88
  %.619.us.i = add nsw i64 %.615.us.i, %net.2.1592.us.i
  br label %B355.us.i

B355.us.i:                                        ; preds = %B292.us.i, %B222.us.i
  %net.3.2.us.i = phi i64 [ %.619.us.i, %B292.us.i ], [ %net.2.1592.us.i, %B222.us.i ]
  %.481.us.1.i = add nuw nsw i64 %.474588590.us.i, 2
  %sunkaddr339 = mul i64 %.474588590.us.i, 8
  %sunkaddr340 = getelementptr i8, ptr %arg.move.3.4, i64 %sunkaddr339
  %sunkaddr341 = getelementptr i8, ptr %sunkaddr340, i64 8
  %.540.us.1.i = load i64, ptr %sunkaddr341, align 8, !noalias !88
  %.573.us.1.i = icmp eq i64 %.540.us.1.i, %.572.us.i
  br i1 %.573.us.1.i, label %B292.us.1.i, label %B355.us.1.i

B292.us.1.i:                                      ; preds = %B355.us.i
  %sunkaddr342 = mul i64 %.474588590.us.i, 8
  %sunkaddr343 = getelementptr i8, ptr %arg.move.4.4, i64 %sunkaddr342
  %sunkaddr344 = getelementptr i8, ptr %sunkaddr343, i64 8
  %.615.us.1.i = load i64, ptr %sunkaddr344, align 8, !noalias !88
  %.619.us.1.i = add nsw i64 %.615.us.1.i, %net.3.2.us.i
  br label %B355.us.1.i

B355.us.1.i:                                      ; preds = %B292.us.1.i, %B355.us.i
  %net.3.2.us.1.i = phi i64 [ %.619.us.1.i, %B292.us.1.i ], [ %net.3.2.us.i, %B355.us.i ]
  %exitcond618.not.1.i = icmp eq i64 %..263.i, %.481.us.1.i
  br i1 %exitcond618.not.1.i, label %B218.B330_crit_edge.us.i, label %B222.us.i

B218.B330_crit_edge.us.i:                         ; preds = %B355.us.1.i
  %.632.not.us.i = icmp eq i64 %net.3.2.us.1.i, 0
  br i1 %.632.not.us.i, label %B180.us.i, label %B1554.endif

B30.i255:                                         ; preds = %B30.i255, %B30.i255.preheader
  %lsr.iv.i256 = phi ptr [ %scevgep4.i261, %B30.i255 ], [ %scevgep3.i, %B30.i255.preheader ]
  %.183321323.i = phi i64 [ %.190.i, %B30.i255 ], [ 0, %B30.i255.preheader ]
  %.190.i = add nuw nsw i64 %.183321323.i, 1
  %.247.i = load i64, ptr %lsr.iv.i256, align 8, !noalias !91
  %27 = shl i64 %.183321323.i, 3
  %scevgep2.i = getelementptr i8, ptr %arg.move.0.4, i64 %27
  %.278.i = load i64, ptr %scevgep2.i, align 8, !noalias !91
  %.292.i257 = icmp slt i64 %.278.i, 0
  %.293.i258 = select i1 %.292.i257, i64 %arg.ladder.1.5.1, i64 0
  %28 = getelementptr i64, ptr %.410.i, i64 %.278.i
  %.307.i = getelementptr i64, ptr %28, i64 %.293.i258
  store i64 %.247.i, ptr %.307.i, align 8, !noalias !91
  %29 = shl i64 %.183321323.i, 3
  %scevgep153 = getelementptr i8, ptr %arg.move.2.4, i64 %29
  %.339.i = load i64, ptr %scevgep153, align 8, !noalias !91
  %.370.i = load i64, ptr %scevgep2.i, align 8, !noalias !91
  %30 = shl i64 %.183321323.i, 3
  %scevgep151 = getelementptr i8, ptr %arg.move.1.4, i64 %30
  %.401.i = load i64, ptr %scevgep151, align 8, !noalias !91
  %.424.i = icmp slt i64 %.370.i, 0
  %.425.i = select i1 %.424.i, i64 %arg.ladder.0.5.1, i64 0
  %.426.i = add i64 %.425.i, %.370.i
  %.427.i = icmp slt i64 %.401.i, 0
  %.428.i = select i1 %.427.i, i64 %arg.ladder.0.5.2, i64 0
  %.446.i = mul i64 %.426.i, %arg.ladder.0.5.2
  %31 = getelementptr i64, ptr %.338.i, i64 %.446.i
  %32 = getelementptr i64, ptr %31, i64 %.401.i
  %.450.i = getelementptr i64, ptr %32, i64 %.428.i
  store i64 %.339.i, ptr %.450.i, align 8, !noalias !91
  %scevgep4.i261 = getelementptr i8, ptr %lsr.iv.i256, i64 16
  %exitcond.not.i262 = icmp eq i64 %n.5.28088, %.190.i
  br i1 %exitcond.not.i262, label %B2559, label %B30.i255

B1642:                                            ; preds = %B1642.preheader830, %B1642
  %lsr.iv = phi i64 [ 0, %B1642.preheader830 ], [ %lsr.iv.next, %B1642 ]
  %33 = shl i64 %lsr.iv, 3
  %scevgep887 = getelementptr i8, ptr %scevgep886, i64 %33
  %scevgep888 = getelementptr i8, ptr %scevgep887, i64 -8
  %.3330 = load double, ptr %scevgep888, align 8
  %.3377 = fadd double %.3330, 0.000000e+00
  %scevgep872 = getelementptr i8, ptr %scevgep871, i64 %33
  %34 = shl i64 %lsr.iv, 3
  %scevgep179 = getelementptr i8, ptr %scevgep871, i64 %34
  %scevgep181 = getelementptr i8, ptr %scevgep179, i64 -8
  store double %.3377, ptr %scevgep181, align 8
  %35 = shl i64 %lsr.iv, 3
  %scevgep177 = getelementptr i8, ptr %scevgep881, i64 %35
  %36 = shl i64 %lsr.iv, 3
  %scevgep174 = getelementptr i8, ptr %scevgep881, i64 %36
  %scevgep175 = getelementptr i8, ptr %scevgep174, i64 -8
  %.3444 = load double, ptr %scevgep175, align 8
  %37 = shl i64 %lsr.iv, 3
  %scevgep172 = getelementptr i8, ptr %scevgep866, i64 %37
  %scevgep173 = getelementptr i8, ptr %scevgep172, i64 -8
  %.3475 = load double, ptr %scevgep173, align 8
  %.3476 = fadd double %.3444, %.3475
  %38 = shl i64 %lsr.iv, 3
  %scevgep170 = getelementptr i8, ptr %scevgep876, i64 %38
  %scevgep171 = getelementptr i8, ptr %scevgep170, i64 -8
  store double %.3476, ptr %scevgep171, align 8
  %.3330.1 = load double, ptr %scevgep887, align 8
  %.3377.1 = fadd double %.3330.1, 0.000000e+00
  store double %.3377.1, ptr %scevgep872, align 8
  %.3444.1 = load double, ptr %scevgep177, align 8
  %.3475.1 = load double, ptr %scevgep172, align 8
  %.3476.1 = fadd double %.3444.1, %.3475.1
  store double %.3476.1, ptr %scevgep170, align 8
  %lsr.iv.next = add i64 %lsr.iv, 2
  %exitcond.not700.1 = icmp eq i64 %239, %lsr.iv.next
  br i1 %exitcond.not700.1, label %B1802, label %B1642, !llvm.loop !94

B1802:                                            ; preds = %B1642.us, %B1642.us.prol.loopexit, %middle.block763, %B1642.prol.loopexit, %middle.block794, %B1554.endif.endif.endif, %B1642
  %39 = icmp ult i64 %arg.design.5.1.fr.i, 4
  %scevgep35.i = getelementptr i8, ptr %spare.2.sroa.120.08649, i64 %165
  %bound0.i = icmp ult ptr %spare.2.sroa.120.08649, %scevgep36.i
  %bound1.i = icmp ult ptr %.565.i, %scevgep35.i
  %found.conflict.i = and i1 %bound0.i, %bound1.i
  %scevgep166.i = getelementptr i8, ptr %spare.2.sroa.330.08635, i64 24
  %brmerge95.i = select i1 %39, i1 true, i1 %found.conflict.i
  br label %B194.endif.i

B188.i:                                           ; preds = %B1004.i
  %.756.i = icmp samesign ugt i64 %.75513981522.i, 1
  br i1 %.756.i, label %B194.endif.i, label %B1802.endif.thread.thread

B318.i:                                           ; preds = %B318.i.preheader, %B1032.i
  %lsr.iv145.i = phi ptr [ %scevgep146.i, %B1032.i ], [ %arg.space.0.4, %B318.i.preheader ]
  %lsr.iv126.i = phi ptr [ %scevgep127.i, %B1032.i ], [ %scevgep125.i, %B318.i.preheader ]
  %.124413271351.i = phi i64 [ %.1251.i, %B1032.i ], [ 0, %B318.i.preheader ]
  %40 = mul i64 %.124413271351.i, %165
  %scevgep43.i = getelementptr i8, ptr %arg.space.0.4, i64 %40
  %.1251.i = add nuw nsw i64 %.124413271351.i, 1
  %41 = getelementptr i64, ptr %.478.i, i64 %.124413271351.i
  %.1309.i = load i64, ptr %41, align 8, !noalias !95
  %.1310.i = icmp eq i64 %.1309.i, 0
  br i1 %.1310.i, label %B1032.i, label %B370.lr.ph.i

B370.i:                                           ; preds = %B370.i.preheader, %B370.i
  %eta.2.31299.i = phi double [ %.1519.3.i, %B370.i ], [ 0.000000e+00, %B370.i.preheader ]
  %.140412951297.i = phi i64 [ %.1411.3.i, %B370.i ], [ 0, %B370.i.preheader ]
  %42 = shl i64 %.140412951297.i, 3
  %scevgep133.i = getelementptr i8, ptr %lsr.iv126.i, i64 %42
  %scevgep134.i = getelementptr i8, ptr %scevgep133.i, i64 -24
  %.1486.i = load double, ptr %scevgep134.i, align 8, !noalias !95
  %sunkaddr345 = mul i64 %.140412951297.i, 8
  %sunkaddr346 = getelementptr i8, ptr %spare.2.sroa.120.08649, i64 %sunkaddr345
  %.1516.i = load double, ptr %sunkaddr346, align 8, !noalias !95
  %.1517.i = fmul double %.1486.i, %.1516.i
  %.1519.i = fadd double %eta.2.31299.i, %.1517.i
  %43 = shl i64 %.140412951297.i, 3
  %scevgep244 = getelementptr i8, ptr %lsr.iv126.i, i64 %43
  %scevgep245 = getelementptr i8, ptr %scevgep244, i64 -16
  %.1486.1.i = load double, ptr %scevgep245, align 8, !noalias !95
  %sunkaddr347 = mul i64 %.140412951297.i, 8
  %sunkaddr348 = getelementptr i8, ptr %spare.2.sroa.120.08649, i64 %sunkaddr347
  %sunkaddr349 = getelementptr i8, ptr %sunkaddr348, i64 8
  %.1516.1.i = load double, ptr %sunkaddr349, align 8, !noalias !95
  %.1517.1.i = fmul double %.1486.1.i, %.1516.1.i
  %.1519.1.i = fadd double %.1519.i, %.1517.1.i
  %44 = shl i64 %.140412951297.i, 3
  %scevgep242 = getelementptr i8, ptr %lsr.iv126.i, i64 %44
  %scevgep243 = getelementptr i8, ptr %scevgep242, i64 -8
  %.1486.2.i = load double, ptr %scevgep243, align 8, !noalias !95
  %sunkaddr350 = mul i64 %.140412951297.i, 8
  %sunkaddr351 = getelementptr i8, ptr %spare.2.sroa.120.08649, i64 %sunkaddr350
  %sunkaddr352 = getelementptr i8, ptr %sunkaddr351, i64 16
  %.1516.2.i = load double, ptr %sunkaddr352, align 8, !noalias !95
  %.1517.2.i = fmul double %.1486.2.i, %.1516.2.i
  %.1519.2.i = fadd double %.1519.1.i, %.1517.2.i
  %.1411.3.i = add nuw i64 %.140412951297.i, 4
  %.1486.3.i = load double, ptr %scevgep133.i, align 8, !noalias !95
  %sunkaddr353 = mul i64 %.140412951297.i, 8
  %sunkaddr354 = getelementptr i8, ptr %spare.2.sroa.120.08649, i64 %sunkaddr353
  %sunkaddr355 = getelementptr i8, ptr %sunkaddr354, i64 24
  %.1516.3.i = load double, ptr %sunkaddr355, align 8, !noalias !95
  %.1517.3.i = fmul double %.1486.3.i, %.1516.3.i
  %.1519.3.i = fadd double %.1519.2.i, %.1517.3.i
  %niter78.ncmp.3.i = icmp eq i64 %unroll_iter.i, %.1411.3.i
  br i1 %niter78.ncmp.3.i, label %B522.lr.ph.unr-lcssa.i, label %B370.i

B522.lr.ph.unr-lcssa.i:                           ; preds = %B370.i
  %45 = icmp eq i64 %xtraiter.i, 0
  br i1 %45, label %B522.lr.ph.i, label %B370.epil.preheader.i

B370.epil.preheader.i:                            ; preds = %B370.lr.ph.i, %B522.lr.ph.unr-lcssa.i
  %eta.2.31299.epil.init.i = phi double [ 0.000000e+00, %B370.lr.ph.i ], [ %.1519.3.i, %B522.lr.ph.unr-lcssa.i ]
  %.140412951297.epil.init.i = phi i64 [ 0, %B370.lr.ph.i ], [ %unroll_iter.i, %B522.lr.ph.unr-lcssa.i ]
  %46 = shl i64 %.140412951297.epil.init.i, 3
  %scevgep143.i = getelementptr i8, ptr %spare.2.sroa.120.08649, i64 %46
  %scevgep147.i = getelementptr i8, ptr %lsr.iv145.i, i64 %46
  br label %B370.epil.i

B370.epil.i:                                      ; preds = %B370.epil.i, %B370.epil.preheader.i
  %eta.2.31299.epil.i = phi double [ %eta.2.31299.epil.init.i, %B370.epil.preheader.i ], [ %.1519.epil.i, %B370.epil.i ]
  %epil.iter73.i = phi i64 [ 0, %B370.epil.preheader.i ], [ %epil.iter73.next.i, %B370.epil.i ]
  %47 = shl i64 %epil.iter73.i, 3
  %scevgep965 = getelementptr i8, ptr %scevgep147.i, i64 %47
  %.1486.epil.i = load double, ptr %scevgep965, align 8, !noalias !95
  %scevgep964 = getelementptr i8, ptr %scevgep143.i, i64 %47
  %.1516.epil.i = load double, ptr %scevgep964, align 8, !noalias !95
  %.1517.epil.i = fmul double %.1486.epil.i, %.1516.epil.i
  %.1519.epil.i = fadd double %eta.2.31299.epil.i, %.1517.epil.i
  %epil.iter73.next.i = add i64 %epil.iter73.i, 1
  %epil.iter73.cmp.not.i = icmp eq i64 %xtraiter.i, %epil.iter73.next.i
  br i1 %epil.iter73.cmp.not.i, label %B522.lr.ph.i, label %B370.epil.i, !llvm.loop !99

B522.lr.ph.i:                                     ; preds = %B370.epil.i, %B522.lr.ph.unr-lcssa.i
  %.1519.lcssa.i = phi double [ %.1519.3.i, %B522.lr.ph.unr-lcssa.i ], [ %.1519.epil.i, %B370.epil.i ]
  %.1528.i = fneg double %.1519.lcssa.i
  %.1531.i = tail call double @llvm.exp.f64(double %.1528.i)
  %.1532.i = fadd double %.1531.i, 1.000000e+00
  %.1536.i = fdiv double 1.000000e+00, %.1532.i
  %.1568.i = sitofp i64 %.1309.i to double
  %.1569.i = fmul double %.1536.i, %.1568.i
  %.1573.i = fsub double 1.000000e+00, %.1536.i
  %.1575.i = fmul double %.1569.i, %.1573.i
  %48 = getelementptr i8, ptr %scevgep43.i, i64 8
  br label %B522.i

B522.i:                                           ; preds = %B1031.i, %B522.lr.ph.i
  %lsr.iv161.i = phi ptr [ %arg.ladder.19.4, %B522.lr.ph.i ], [ %scevgep162.i, %B1031.i ]
  %lsr.iv153.i = phi ptr [ %scevgep152.i, %B522.lr.ph.i ], [ %scevgep154.i, %B1031.i ]
  %indvars.iv.i = phi i64 [ 1, %B522.lr.ph.i ], [ %indvars.iv.next.i, %B1031.i ]
  %.166513101320.i = phi i64 [ 0, %B522.lr.ph.i ], [ %.1672.i, %B1031.i ]
  %49 = lshr i64 %indvars.iv.i, 2
  %50 = shl nuw nsw i64 %49, 2
  %51 = and i64 %indvars.iv.i, -4
  %52 = mul i64 %.166513101320.i, %166
  %scevgep41.i = getelementptr i8, ptr %arg.ladder.19.4, i64 %52
  %53 = mul i64 %.166513101320.i, %169
  %54 = getelementptr i8, ptr %arg.ladder.19.4, i64 %53
  %scevgep42.i = getelementptr i8, ptr %54, i64 8
  %55 = shl i64 %.166513101320.i, 3
  %scevgep44.i = getelementptr i8, ptr %48, i64 %55
  %.1672.i = add nuw nsw i64 %.166513101320.i, 1
  %56 = getelementptr double, ptr %90, i64 %.166513101320.i
  %.1751.i = load double, ptr %56, align 8, !noalias !95
  %.1756.i = fcmp une double %.1751.i, 0.000000e+00
  br i1 %.1756.i, label %B614.lr.ph.i, label %B1031.i

B614.i:                                           ; preds = %B614.i.preheader, %B614.i
  %.191613031305.i = phi i64 [ %.1923.1.i, %B614.i ], [ %.191613031305.unr.i, %B614.i.preheader ]
  %57 = shl i64 %.191613031305.i, 3
  %scevgep163.i = getelementptr i8, ptr %lsr.iv161.i, i64 %57
  %.1998.i = load double, ptr %scevgep163.i, align 8, !noalias !95
  %scevgep160.i = getelementptr i8, ptr %lsr.iv145.i, i64 %57
  %.2052.i = load double, ptr %scevgep160.i, align 8, !noalias !95
  %.2053.i = fmul double %.2001.i, %.2052.i
  %.2054.i = fadd double %.1998.i, %.2053.i
  store double %.2054.i, ptr %scevgep163.i, align 8, !noalias !95
  %.1923.1.i = add nuw nsw i64 %.191613031305.i, 2
  %58 = shl i64 %.191613031305.i, 3
  %scevgep248 = getelementptr i8, ptr %lsr.iv161.i, i64 %58
  %scevgep249 = getelementptr i8, ptr %scevgep248, i64 8
  %.1998.1.i = load double, ptr %scevgep249, align 8, !noalias !95
  %scevgep250 = getelementptr i8, ptr %lsr.iv145.i, i64 %58
  %scevgep251 = getelementptr i8, ptr %scevgep250, i64 8
  %.2052.1.i = load double, ptr %scevgep251, align 8, !noalias !95
  %.2053.1.i = fmul double %.2001.i, %.2052.1.i
  %.2054.1.i = fadd double %.1998.1.i, %.2053.1.i
  store double %.2054.1.i, ptr %scevgep249, align 8, !noalias !95
  %exitcond1643.not.1.i = icmp eq i64 %indvars.iv.i, %.1923.1.i
  br i1 %exitcond1643.not.1.i, label %B1031.i, label %B614.i, !llvm.loop !100

B684.i:                                           ; preds = %B288.endif.i, %B1032.i
  store i8 0, ptr %.2132.i, align 1, !noalias !95
  %.2148.i = call i32 @_invert.1(ptr nonnull %.2132.i, ptr nonnull %excinfo.1.i, ptr readnone %arg.ladder.19.0, ptr readnone %arg.ladder.19.1, i64 %.477.i263, i64 %arg.ladder.19.3, ptr %arg.ladder.19.4, i64 %arg.ladder.19.5.1, i64 %arg.ladder.19.5.2, i64 %arg.ladder.19.6.1, i64 %arg.ladder.19.6.2, ptr readnone %arg.ladder.6.0, ptr readnone %arg.ladder.6.1, i64 %.402.i, i64 %arg.ladder.6.3, ptr %spare.2.sroa.330.08635, i64 %arg.ladder.6.5.1, i64 %arg.ladder.6.5.2, i64 %arg.ladder.6.6.1, i64 %arg.ladder.6.6.2, ptr readnone %arg.ladder.19.0, ptr readnone %arg.ladder.19.1, i64 %.477.i263, i64 %arg.ladder.19.3, ptr %.565.i, i64 %arg.ladder.19.5.1, i64 %arg.ladder.19.5.2, i64 %arg.ladder.19.6.1, i64 %arg.ladder.19.6.2), !noalias !95
  %.2158.i = load i8, ptr %.2132.i, align 1, !noalias !95
  %.2161.i = icmp eq i8 %.2158.i, 0
  br i1 %.2161.i, label %B684.endif.thread.i, label %B684.endif.i

B788.i:                                           ; preds = %B788.i.preheader, %B788.i
  %step.2.21366.i = phi double [ %.2531.3.i, %B788.i ], [ 0.000000e+00, %B788.i.preheader ]
  %.241613621364.i = phi i64 [ %.2423.3.i, %B788.i ], [ 0, %B788.i.preheader ]
  %59 = shl i64 %.241613621364.i, 3
  %scevgep174.i = getelementptr i8, ptr %lsr.iv167.i, i64 %59
  %scevgep175.i = getelementptr i8, ptr %scevgep174.i, i64 -24
  %.2498.i = load double, ptr %scevgep175.i, align 8, !noalias !95
  %scevgep977 = getelementptr i8, ptr %scevgep930, i64 %59
  %scevgep978 = getelementptr i8, ptr %scevgep977, i64 -24
  %.2528.i = load double, ptr %scevgep978, align 8, !noalias !95
  %.2529.i = fmul double %.2498.i, %.2528.i
  %.2531.i = fadd double %step.2.21366.i, %.2529.i
  %60 = shl i64 %.241613621364.i, 3
  %scevgep258 = getelementptr i8, ptr %lsr.iv167.i, i64 %60
  %scevgep259 = getelementptr i8, ptr %scevgep258, i64 -16
  %.2498.1.i = load double, ptr %scevgep259, align 8, !noalias !95
  %61 = shl i64 %.241613621364.i, 3
  %scevgep254 = getelementptr i8, ptr %scevgep930, i64 %61
  %scevgep255 = getelementptr i8, ptr %scevgep254, i64 -16
  %.2528.1.i = load double, ptr %scevgep255, align 8, !noalias !95
  %.2529.1.i = fmul double %.2498.1.i, %.2528.1.i
  %.2531.1.i = fadd double %.2531.i, %.2529.1.i
  %62 = shl i64 %.241613621364.i, 3
  %scevgep256 = getelementptr i8, ptr %lsr.iv167.i, i64 %62
  %scevgep257 = getelementptr i8, ptr %scevgep256, i64 -8
  %.2498.2.i = load double, ptr %scevgep257, align 8, !noalias !95
  %63 = shl i64 %.241613621364.i, 3
  %scevgep252 = getelementptr i8, ptr %scevgep930, i64 %63
  %scevgep253 = getelementptr i8, ptr %scevgep252, i64 -8
  %.2528.2.i = load double, ptr %scevgep253, align 8, !noalias !95
  %.2529.2.i = fmul double %.2498.2.i, %.2528.2.i
  %.2531.2.i = fadd double %.2531.1.i, %.2529.2.i
  %.2423.3.i = add nuw nsw i64 %.241613621364.i, 4
  %.2498.3.i = load double, ptr %scevgep174.i, align 8, !noalias !95
  %.2528.3.i = load double, ptr %scevgep977, align 8, !noalias !95
  %.2529.3.i = fmul double %.2498.3.i, %.2528.3.i
  %.2531.3.i = fadd double %.2531.2.i, %.2529.3.i
  %niter87.ncmp.3.i = icmp eq i64 %unroll_iter.i, %.2423.3.i
  br i1 %niter87.ncmp.3.i, label %B752.backedge.unr-lcssa.i, label %B788.i

B752.backedge.unr-lcssa.i:                        ; preds = %B788.i
  %64 = icmp eq i64 %xtraiter.i, 0
  br i1 %64, label %B752.backedge.i, label %B788.epil.preheader.i

B788.epil.preheader.i:                            ; preds = %B788.lr.ph.i, %B752.backedge.unr-lcssa.i
  %step.2.21366.epil.init.i = phi double [ 0.000000e+00, %B788.lr.ph.i ], [ %.2531.3.i, %B752.backedge.unr-lcssa.i ]
  %.241613621364.epil.init.i = phi i64 [ 0, %B788.lr.ph.i ], [ %unroll_iter.i, %B752.backedge.unr-lcssa.i ]
  %65 = shl i64 %.241613621364.epil.init.i, 3
  %scevgep184.i = getelementptr i8, ptr %arg.ladder.20.4, i64 %65
  %scevgep188.i = getelementptr i8, ptr %lsr.iv186.i, i64 %65
  br label %B788.epil.i

B788.epil.i:                                      ; preds = %B788.epil.i, %B788.epil.preheader.i
  %step.2.21366.epil.i = phi double [ %step.2.21366.epil.init.i, %B788.epil.preheader.i ], [ %.2531.epil.i, %B788.epil.i ]
  %epil.iter82.i = phi i64 [ 0, %B788.epil.preheader.i ], [ %epil.iter82.next.i, %B788.epil.i ]
  %66 = shl i64 %epil.iter82.i, 3
  %scevgep984 = getelementptr i8, ptr %scevgep188.i, i64 %66
  %.2498.epil.i = load double, ptr %scevgep984, align 8, !noalias !95
  %scevgep983 = getelementptr i8, ptr %scevgep184.i, i64 %66
  %.2528.epil.i = load double, ptr %scevgep983, align 8, !noalias !95
  %.2529.epil.i = fmul double %.2498.epil.i, %.2528.epil.i
  %.2531.epil.i = fadd double %step.2.21366.epil.i, %.2529.epil.i
  %epil.iter82.next.i = add i64 %epil.iter82.i, 1
  %epil.iter82.cmp.not.i = icmp eq i64 %xtraiter.i, %epil.iter82.next.i
  br i1 %epil.iter82.cmp.not.i, label %B752.backedge.i, label %B788.epil.i, !llvm.loop !101

B752.backedge.i:                                  ; preds = %B788.epil.i, %B752.backedge.unr-lcssa.i
  %.2531.lcssa.i = phi double [ %.2531.3.i, %B752.backedge.unr-lcssa.i ], [ %.2531.epil.i, %B788.epil.i ]
  %.2299.i = add nuw nsw i64 %.229213711377.i, 1
  %67 = getelementptr double, ptr %.565.i, i64 %.229213711377.i
  store double %.2531.lcssa.i, ptr %67, align 8, !noalias !95
  %.2598.i = tail call double @llvm.fabs.f64(double %.2531.lcssa.i)
  %.10.i.i = fcmp ogt double %.2598.i, %largest.2.11379.i
  %.11.i.i = select i1 %.10.i.i, double %.2598.i, double %largest.2.11379.i
  %"$phi930.1.2.1.frozen.i" = freeze double %.11.i.i
  %scevgep168.i = getelementptr i8, ptr %lsr.iv167.i, i64 %171
  %scevgep187.i = getelementptr i8, ptr %lsr.iv186.i, i64 %171
  %exitcond1647.not.i = icmp eq i64 %arg.design.5.1.fr.i, %.2299.i
  br i1 %exitcond1647.not.i, label %B886.i, label %B788.lr.ph.i

B886.i:                                           ; preds = %B752.backedge.i
  %.2638.i = fcmp olt double %"$phi930.1.2.1.frozen.i", 1.000000e+06
  br i1 %.2638.i, label %B958.preheader.i, label %B1802.endif.thread.thread

B958.preheader.i:                                 ; preds = %B886.i
  %"$phi930.1.2.1.i.frozen" = freeze double %"$phi930.1.2.1.frozen.i"
  %.2668.i = fcmp olt double %"$phi930.1.2.1.i.frozen", 4.000000e+00
  br i1 %.2668.i, label %select.end, label %select.false.sink

select.false.sink:                                ; preds = %B958.preheader.i
  %.2678.i = fdiv double 4.000000e+00, %"$phi930.1.2.1.frozen.i"
  br label %select.end

select.end:                                       ; preds = %select.false.sink, %B958.preheader.i
  %"$phi930.1.2.1.i" = phi double [ 1.000000e+00, %B958.preheader.i ], [ %.2678.i, %select.false.sink ]
  br i1 %brmerge95.i, label %B958.preheader65.i, label %vector.ph.i

vector.ph.i:                                      ; preds = %select.end
  %broadcast.splatinsert.i = insertelement <2 x double> poison, double %"$phi930.1.2.1.i", i64 0
  %broadcast.splat.i = shufflevector <2 x double> %broadcast.splatinsert.i, <2 x double> poison, <2 x i32> zeroinitializer
  br label %vector.body.i

vector.body.i:                                    ; preds = %vector.body.i, %vector.ph.i
  %index.i = phi i64 [ 0, %vector.ph.i ], [ %index.next.i, %vector.body.i ]
  %sunkaddr284 = shl i64 %index.i, 3
  %sunkaddr358 = mul i64 %index.i, 8
  %sunkaddr359 = getelementptr i8, ptr %spare.2.sroa.120.08649, i64 %sunkaddr358
  %sunkaddr360 = getelementptr i8, ptr %sunkaddr359, i64 16
  %sunkaddr356 = mul i64 %index.i, 8
  %sunkaddr357 = getelementptr i8, ptr %spare.2.sroa.120.08649, i64 %sunkaddr356
  %wide.load.i = load <2 x double>, ptr %sunkaddr357, align 8, !alias.scope !102, !noalias !105
  %wide.load37.i = load <2 x double>, ptr %sunkaddr360, align 8, !alias.scope !102, !noalias !105
  %scevgep198 = getelementptr i8, ptr %scevgep190.i, i64 %sunkaddr284
  %68 = shl i64 %index.i, 3
  %scevgep260 = getelementptr i8, ptr %scevgep190.i, i64 %68
  %scevgep261 = getelementptr i8, ptr %scevgep260, i64 -16
  %wide.load38.i = load <2 x double>, ptr %scevgep261, align 8, !alias.scope !107, !noalias !95
  %wide.load39.i = load <2 x double>, ptr %scevgep198, align 8, !alias.scope !107, !noalias !95
  %69 = fmul <2 x double> %broadcast.splat.i, %wide.load38.i
  %70 = fmul <2 x double> %broadcast.splat.i, %wide.load39.i
  %71 = fadd <2 x double> %wide.load.i, %69
  %72 = fadd <2 x double> %wide.load37.i, %70
  store <2 x double> %71, ptr %sunkaddr357, align 8, !alias.scope !102, !noalias !105
  store <2 x double> %72, ptr %sunkaddr360, align 8, !alias.scope !102, !noalias !105
  %index.next.i = add nuw nsw i64 %index.i, 4
  %73 = icmp eq i64 %unroll_iter.i, %index.next.i
  br i1 %73, label %middle.block.i, label %vector.body.i, !llvm.loop !108

middle.block.i:                                   ; preds = %vector.body.i
  %74 = icmp eq i64 %arg.design.5.1.fr.i, %unroll_iter.i
  br i1 %74, label %B1004.i, label %B958.preheader65.i

B958.preheader65.i:                               ; preds = %middle.block.i, %select.end
  %.277413861388.ph.i = phi i64 [ %unroll_iter.i, %middle.block.i ], [ 0, %select.end ]
  %75 = and i64 %arg.design.5.1.fr.i, 1
  %76 = icmp eq i64 %75, 0
  %.neg.i = or disjoint i64 %.277413861388.ph.i, 1
  br i1 %76, label %B958.prol.loopexit.i, label %B958.prol.i

B958.prol.i:                                      ; preds = %B958.preheader65.i
  %77 = getelementptr double, ptr %spare.2.sroa.120.08649, i64 %.277413861388.ph.i
  %.2835.prol.i = load double, ptr %77, align 8, !noalias !95
  %78 = getelementptr double, ptr %.565.i, i64 %.277413861388.ph.i
  %.2889.prol.i = load double, ptr %78, align 8, !noalias !95
  %.2891.prol.i = fmul double %"$phi930.1.2.1.i", %.2889.prol.i
  %.2892.prol.i = fadd double %.2835.prol.i, %.2891.prol.i
  store double %.2892.prol.i, ptr %77, align 8, !noalias !95
  br label %B958.prol.loopexit.i

B958.prol.loopexit.i:                             ; preds = %B958.prol.i, %B958.preheader65.i
  %.277413861388.unr.i = phi i64 [ %.277413861388.ph.i, %B958.preheader65.i ], [ %.neg.i, %B958.prol.i ]
  %79 = icmp eq i64 %arg.design.5.1.fr.i, %.neg.i
  br i1 %79, label %B1004.i, label %B958.i.preheader

B958.i.preheader:                                 ; preds = %B958.prol.loopexit.i
  br label %B958.i

B958.i:                                           ; preds = %B958.i, %B958.i.preheader
  %.277413861388.i = phi i64 [ %.2781.1.i, %B958.i ], [ %.277413861388.unr.i, %B958.i.preheader ]
  %sunkaddr1104 = shl i64 %.277413861388.i, 3
  %sunkaddr361 = mul i64 %.277413861388.i, 8
  %sunkaddr362 = getelementptr i8, ptr %spare.2.sroa.120.08649, i64 %sunkaddr361
  %.2835.i = load double, ptr %sunkaddr362, align 8, !noalias !95
  %scevgep201 = getelementptr i8, ptr %scevgep199, i64 %sunkaddr1104
  %80 = shl i64 %.277413861388.i, 3
  %scevgep269 = getelementptr i8, ptr %scevgep199, i64 %80
  %scevgep270 = getelementptr i8, ptr %scevgep269, i64 -8
  %.2889.i = load double, ptr %scevgep270, align 8, !noalias !95
  %.2891.i = fmul double %"$phi930.1.2.1.i", %.2889.i
  %.2892.i = fadd double %.2835.i, %.2891.i
  store double %.2892.i, ptr %sunkaddr362, align 8, !noalias !95
  %.2781.1.i = add nuw nsw i64 %.277413861388.i, 2
  %sunkaddr363 = mul i64 %.277413861388.i, 8
  %sunkaddr364 = getelementptr i8, ptr %spare.2.sroa.120.08649, i64 %sunkaddr363
  %sunkaddr365 = getelementptr i8, ptr %sunkaddr364, i64 8
  %.2835.1.i = load double, ptr %sunkaddr365, align 8, !noalias !95
  %.2889.1.i = load double, ptr %scevgep201, align 8, !noalias !95
  %.2891.1.i = fmul double %"$phi930.1.2.1.i", %.2889.1.i
  %.2892.1.i = fadd double %.2835.1.i, %.2891.1.i
  store double %.2892.1.i, ptr %sunkaddr365, align 8, !noalias !95
  %exitcond1648.not.1.i = icmp eq i64 %arg.design.5.1.fr.i, %.2781.1.i
  br i1 %exitcond1648.not.1.i, label %B1004.i, label %B958.i, !llvm.loop !109

B1004.i:                                          ; preds = %B958.i, %B958.prol.loopexit.i, %middle.block.i
  %.2931.i = fcmp olt double %"$phi930.1.2.1.frozen.i", 1.000000e-04
  br i1 %.2931.i, label %B1846, label %B188.i

B1031.i:                                          ; preds = %B614.prol.loopexit.i, %middle.block62.i, %B614.i, %B522.i
  %indvars.iv.next.i = add nuw i64 %indvars.iv.i, 1
  %scevgep154.i = getelementptr i8, ptr %lsr.iv153.i, i64 %166
  %scevgep162.i = getelementptr i8, ptr %lsr.iv161.i, i64 %166
  %exitcond1644.not.i = icmp eq i64 %arg.design.5.1.fr.i, %.1672.i
  br i1 %exitcond1644.not.i, label %B1032.i, label %B522.i

B1032.i:                                          ; preds = %B1031.i, %B318.i
  %scevgep127.i = getelementptr i8, ptr %lsr.iv126.i, i64 %165
  %scevgep146.i = getelementptr i8, ptr %lsr.iv145.i, i64 %165
  %exitcond1645.not.i = icmp eq i64 %arg.space.0.5.0, %.1251.i
  br i1 %exitcond1645.not.i, label %B684.i, label %B318.i

B194.endif.i:                                     ; preds = %B188.i, %B1802
  %.75513981522.i = phi i64 [ 40, %B1802 ], [ %.765.i, %B188.i ]
  %81 = icmp sgt i64 %arg.design.5.1.fr.i, 0
  %.765.i = add nsw i64 %.75513981522.i, -1
  br i1 %81, label %B222.endif.us.preheader.i, label %B288.endif.i

B222.endif.us.preheader.i:                        ; preds = %B194.endif.i
  %82 = icmp ult i64 %arg.design.5.1.fr.i, 4
  br i1 %82, label %B222.endif.us.epil.preheader.i, label %B222.endif.us.i.preheader

B222.endif.us.i.preheader:                        ; preds = %B222.endif.us.preheader.i
  %83 = and i64 %195, 4
  %84 = icmp eq i64 %83, 0
  br i1 %84, label %B222.endif.us.i.prol.loopexit, label %B222.endif.us.i.preheader80

B222.endif.us.i.prol.loopexit:                    ; preds = %B222.endif.us.i.preheader
  %85 = icmp eq i64 %195, 0
  %.945.us.i.prol = load double, ptr %.1364, align 8, !noalias !95
  store double %.945.us.i.prol, ptr %arg.ladder.20.4, align 8, !noalias !95
  tail call void @llvm.memset.p0.i64(ptr align 8 %arg.ladder.19.4, i8 0, i64 %165, i1 false), !noalias !95
  %sunkaddr366 = getelementptr i8, ptr %.1364, i64 8
  %.945.us.1.i.prol = load double, ptr %sunkaddr366, align 8, !noalias !95
  %sunkaddr367 = getelementptr i8, ptr %arg.ladder.20.4, i64 8
  store double %.945.us.1.i.prol, ptr %sunkaddr367, align 8, !noalias !95
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep943.prol, i8 0, i64 %165, i1 false), !noalias !95
  %sunkaddr368 = getelementptr i8, ptr %.1364, i64 16
  %.945.us.2.i.prol = load double, ptr %sunkaddr368, align 8, !noalias !95
  %sunkaddr369 = getelementptr i8, ptr %arg.ladder.20.4, i64 16
  store double %.945.us.2.i.prol, ptr %sunkaddr369, align 8, !noalias !95
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep944.prol, i8 0, i64 %165, i1 false), !noalias !95
  %sunkaddr370 = getelementptr i8, ptr %.1364, i64 24
  %.945.us.3.i.prol = load double, ptr %sunkaddr370, align 8, !noalias !95
  %sunkaddr371 = getelementptr i8, ptr %arg.ladder.20.4, i64 24
  store double %.945.us.3.i.prol, ptr %sunkaddr371, align 8, !noalias !95
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep945.prol, i8 0, i64 %165, i1 false), !noalias !95
  br i1 %85, label %B288.endif.loopexit.unr-lcssa.i, label %B222.endif.us.i.preheader80

B222.endif.us.i.preheader80:                      ; preds = %B222.endif.us.i.prol.loopexit, %B222.endif.us.i.preheader
  %lsr.iv931.ph = phi ptr [ %scevgep930, %B222.endif.us.i.preheader ], [ %scevgep932.prol, %B222.endif.us.i.prol.loopexit ]
  %lsr.iv928.ph = phi i64 [ %unroll_iter.i, %B222.endif.us.i.preheader ], [ %195, %B222.endif.us.i.prol.loopexit ]
  %lsr.iv.i264.ph = phi ptr [ %arg.ladder.19.4, %B222.endif.us.i.preheader ], [ %scevgep946.prol, %B222.endif.us.i.prol.loopexit ]
  br label %B222.endif.us.i

B222.endif.us.i:                                  ; preds = %B222.endif.us.i, %B222.endif.us.i.preheader80
  %lsr.iv931 = phi ptr [ %scevgep932.1, %B222.endif.us.i ], [ %lsr.iv931.ph, %B222.endif.us.i.preheader80 ]
  %lsr.iv928 = phi i64 [ %lsr.iv.next929.1, %B222.endif.us.i ], [ %lsr.iv928.ph, %B222.endif.us.i.preheader80 ]
  %lsr.iv.i264 = phi ptr [ %scevgep166, %B222.endif.us.i ], [ %lsr.iv.i264.ph, %B222.endif.us.i.preheader80 ]
  %scevgep941 = getelementptr i8, ptr %lsr.iv931, i64 %.1364.idx
  %scevgep942 = getelementptr i8, ptr %scevgep941, i64 -24
  %.945.us.i = load double, ptr %scevgep942, align 8, !noalias !95
  %scevgep935 = getelementptr i8, ptr %lsr.iv931, i64 -24
  store double %.945.us.i, ptr %scevgep935, align 8, !noalias !95
  tail call void @llvm.memset.p0.i64(ptr align 8 %lsr.iv.i264, i8 0, i64 %165, i1 false), !noalias !95
  %scevgep225 = getelementptr i8, ptr %lsr.iv931, i64 %.1364.idx
  %scevgep227 = getelementptr i8, ptr %scevgep225, i64 -16
  %.945.us.1.i = load double, ptr %scevgep227, align 8, !noalias !95
  %scevgep934 = getelementptr i8, ptr %lsr.iv931, i64 -16
  store double %.945.us.1.i, ptr %scevgep934, align 8, !noalias !95
  %scevgep943 = getelementptr i8, ptr %lsr.iv.i264, i64 %166
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep943, i8 0, i64 %165, i1 false), !noalias !95
  %scevgep221 = getelementptr i8, ptr %lsr.iv931, i64 %.1364.idx
  %scevgep223 = getelementptr i8, ptr %scevgep221, i64 -8
  %.945.us.2.i = load double, ptr %scevgep223, align 8, !noalias !95
  %scevgep933 = getelementptr i8, ptr %lsr.iv931, i64 -8
  store double %.945.us.2.i, ptr %scevgep933, align 8, !noalias !95
  %scevgep944 = getelementptr i8, ptr %scevgep943, i64 %166
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep944, i8 0, i64 %165, i1 false), !noalias !95
  %.945.us.3.i = load double, ptr %scevgep941, align 8, !noalias !95
  store double %.945.us.3.i, ptr %lsr.iv931, align 8, !noalias !95
  %scevgep945 = getelementptr i8, ptr %scevgep944, i64 %166
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep945, i8 0, i64 %165, i1 false), !noalias !95
  %scevgep932 = getelementptr i8, ptr %lsr.iv931, i64 32
  %scevgep215 = getelementptr i8, ptr %lsr.iv931, i64 %.1364.idx
  %scevgep216 = getelementptr i8, ptr %scevgep215, i64 32
  %scevgep219 = getelementptr i8, ptr %scevgep215, i64 8
  %.945.us.i.1 = load double, ptr %scevgep219, align 8, !noalias !95
  %scevgep935.1 = getelementptr i8, ptr %lsr.iv931, i64 8
  store double %.945.us.i.1, ptr %scevgep935.1, align 8, !noalias !95
  %scevgep162 = getelementptr i8, ptr %scevgep945, i64 %166
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep162, i8 0, i64 %165, i1 false), !noalias !95
  %scevgep213 = getelementptr i8, ptr %lsr.iv931, i64 %.1364.idx
  %scevgep214 = getelementptr i8, ptr %scevgep213, i64 16
  %.945.us.1.i.1 = load double, ptr %scevgep214, align 8, !noalias !95
  %scevgep934.1 = getelementptr i8, ptr %lsr.iv931, i64 16
  store double %.945.us.1.i.1, ptr %scevgep934.1, align 8, !noalias !95
  %scevgep163 = getelementptr i8, ptr %scevgep162, i64 %166
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep163, i8 0, i64 %165, i1 false), !noalias !95
  %scevgep206 = getelementptr i8, ptr %lsr.iv931, i64 %.1364.idx
  %scevgep212 = getelementptr i8, ptr %scevgep206, i64 24
  %.945.us.2.i.1 = load double, ptr %scevgep212, align 8, !noalias !95
  %scevgep933.1 = getelementptr i8, ptr %lsr.iv931, i64 24
  store double %.945.us.2.i.1, ptr %scevgep933.1, align 8, !noalias !95
  %scevgep164 = getelementptr i8, ptr %scevgep163, i64 %166
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep164, i8 0, i64 %165, i1 false), !noalias !95
  %.945.us.3.i.1 = load double, ptr %scevgep216, align 8, !noalias !95
  store double %.945.us.3.i.1, ptr %scevgep932, align 8, !noalias !95
  %scevgep165 = getelementptr i8, ptr %scevgep164, i64 %166
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep165, i8 0, i64 %165, i1 false), !noalias !95
  %lsr.iv.next929.1 = add nsw i64 %lsr.iv928, -8
  %scevgep932.1 = getelementptr i8, ptr %lsr.iv931, i64 64
  %scevgep166 = getelementptr i8, ptr %scevgep165, i64 %166
  %niter.ncmp.3.i.1 = icmp eq i64 %lsr.iv.next929.1, 0
  br i1 %niter.ncmp.3.i.1, label %B288.endif.loopexit.unr-lcssa.i, label %B222.endif.us.i

B288.endif.loopexit.unr-lcssa.i:                  ; preds = %B222.endif.us.i, %B222.endif.us.i.prol.loopexit
  %86 = icmp eq i64 %xtraiter.i, 0
  br i1 %86, label %B288.endif.i, label %B222.endif.us.epil.preheader.i

B222.endif.us.epil.preheader.i:                   ; preds = %B288.endif.loopexit.unr-lcssa.i, %B222.endif.us.preheader.i
  %.88012791285.us.epil.init.i = phi i64 [ 0, %B222.endif.us.preheader.i ], [ %unroll_iter.i, %B288.endif.loopexit.unr-lcssa.i ]
  %87 = shl i64 %.88012791285.us.epil.init.i, 3
  %scevgep.i265 = getelementptr i8, ptr %arg.ladder.20.4, i64 %87
  %88 = mul i64 %.88012791285.us.epil.init.i, %166
  %scevgep122.i = getelementptr i8, ptr %arg.ladder.19.4, i64 %88
  br label %B222.endif.us.epil.i

B222.endif.us.epil.i:                             ; preds = %B222.endif.us.epil.i, %B222.endif.us.epil.preheader.i
  %lsr.iv949 = phi ptr [ %scevgep950, %B222.endif.us.epil.i ], [ %scevgep.i265, %B222.endif.us.epil.preheader.i ]
  %lsr.iv947 = phi i64 [ %lsr.iv.next948, %B222.endif.us.epil.i ], [ %xtraiter.i, %B222.endif.us.epil.preheader.i ]
  %lsr.iv123.i = phi ptr [ %scevgep124.i, %B222.endif.us.epil.i ], [ %scevgep122.i, %B222.endif.us.epil.preheader.i ]
  %scevgep951 = getelementptr i8, ptr %lsr.iv949, i64 %.1364.idx
  %.945.us.epil.i = load double, ptr %scevgep951, align 8, !noalias !95
  store double %.945.us.epil.i, ptr %lsr.iv949, align 8, !noalias !95
  tail call void @llvm.memset.p0.i64(ptr align 8 %lsr.iv123.i, i8 0, i64 %165, i1 false), !noalias !95
  %scevgep124.i = getelementptr i8, ptr %lsr.iv123.i, i64 %166
  %lsr.iv.next948 = add i64 %lsr.iv947, -1
  %scevgep950 = getelementptr i8, ptr %lsr.iv949, i64 8
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next948, 0
  br i1 %epil.iter.cmp.not.i, label %B288.endif.i, label %B222.endif.us.epil.i, !llvm.loop !110

B288.endif.i:                                     ; preds = %B222.endif.us.epil.i, %B288.endif.loopexit.unr-lcssa.i, %B194.endif.i
  br i1 %brmerge.i, label %B684.i, label %B318.i.preheader

B318.i.preheader:                                 ; preds = %B288.endif.i
  br label %B318.i

B370.lr.ph.i:                                     ; preds = %B318.i
  %89 = icmp ult i64 %170, 3
  %.1481.i = mul i64 %.124413271351.i, %arg.design.5.1.fr.i
  %90 = getelementptr double, ptr %arg.space.0.4, i64 %.1481.i
  br i1 %89, label %B370.epil.preheader.i, label %B370.i.preheader

B370.i.preheader:                                 ; preds = %B370.lr.ph.i
  br label %B370.i

B614.lr.ph.i:                                     ; preds = %B522.i
  %91 = getelementptr double, ptr %arg.ladder.20.4, i64 %.166513101320.i
  %.1793.i = load double, ptr %91, align 8, !noalias !95
  %.1796.i = fmul double %.1569.i, %.1751.i
  %.1797.i = fsub double %.1793.i, %.1796.i
  store double %.1797.i, ptr %91, align 8, !noalias !95
  %.1993.i = mul i64 %.166513101320.i, %arg.ladder.19.5.2
  %92 = getelementptr double, ptr %arg.ladder.19.4, i64 %.1993.i
  %.2001.i = fmul double %.1575.i, %.1751.i
  %min.iters.check49.i = icmp samesign ult i64 %indvars.iv.i, 4
  br i1 %min.iters.check49.i, label %B614.preheader.i, label %vector.memcheck40.i

vector.memcheck40.i:                              ; preds = %B614.lr.ph.i
  %bound045.i = icmp ult ptr %scevgep41.i, %scevgep44.i
  %bound146.i = icmp ult ptr %scevgep43.i, %scevgep42.i
  %found.conflict47.i = and i1 %bound045.i, %bound146.i
  br i1 %found.conflict47.i, label %B614.preheader.i, label %vector.ph50.i

vector.ph50.i:                                    ; preds = %vector.memcheck40.i
  %broadcast.splatinsert53.i = insertelement <2 x double> poison, double %.2001.i, i64 0
  %broadcast.splat54.i = shufflevector <2 x double> %broadcast.splatinsert53.i, <2 x double> poison, <2 x i32> zeroinitializer
  br label %vector.body55.i

vector.body55.i:                                  ; preds = %vector.body55.i, %vector.ph50.i
  %index56.i = phi i64 [ 0, %vector.ph50.i ], [ %index.next61.i, %vector.body55.i ]
  %93 = shl i64 %index56.i, 3
  %scevgep156.i = getelementptr i8, ptr %lsr.iv153.i, i64 %93
  %scevgep157.i = getelementptr i8, ptr %scevgep156.i, i64 -16
  %wide.load57.i = load <2 x double>, ptr %scevgep157.i, align 8, !alias.scope !111, !noalias !114
  %wide.load58.i = load <2 x double>, ptr %scevgep156.i, align 8, !alias.scope !111, !noalias !114
  %scevgep151.i = getelementptr i8, ptr %lsr.iv145.i, i64 %93
  %94 = shl i64 %index56.i, 3
  %scevgep246 = getelementptr i8, ptr %lsr.iv145.i, i64 %94
  %scevgep247 = getelementptr i8, ptr %scevgep246, i64 16
  %wide.load59.i = load <2 x double>, ptr %scevgep151.i, align 8, !alias.scope !116, !noalias !95
  %wide.load60.i = load <2 x double>, ptr %scevgep247, align 8, !alias.scope !116, !noalias !95
  %95 = fmul <2 x double> %broadcast.splat54.i, %wide.load59.i
  %96 = fmul <2 x double> %broadcast.splat54.i, %wide.load60.i
  %97 = fadd <2 x double> %wide.load57.i, %95
  %98 = fadd <2 x double> %wide.load58.i, %96
  store <2 x double> %97, ptr %scevgep157.i, align 8, !alias.scope !111, !noalias !114
  store <2 x double> %98, ptr %scevgep156.i, align 8, !alias.scope !111, !noalias !114
  %index.next61.i = add nuw i64 %index56.i, 4
  %99 = icmp eq i64 %50, %index.next61.i
  br i1 %99, label %middle.block62.i, label %vector.body55.i, !llvm.loop !117

middle.block62.i:                                 ; preds = %vector.body55.i
  %cmp.n63.i = icmp eq i64 %indvars.iv.i, %51
  br i1 %cmp.n63.i, label %B1031.i, label %B614.preheader.i

B614.preheader.i:                                 ; preds = %middle.block62.i, %vector.memcheck40.i, %B614.lr.ph.i
  %.191613031305.ph.i = phi i64 [ 0, %vector.memcheck40.i ], [ 0, %B614.lr.ph.i ], [ %51, %middle.block62.i ]
  %xtraiter79.i = and i64 %indvars.iv.i, 1
  %lcmp.mod80.not.i = icmp eq i64 %xtraiter79.i, 0
  br i1 %lcmp.mod80.not.i, label %B614.prol.loopexit.i, label %B614.prol.i

B614.prol.i:                                      ; preds = %B614.preheader.i
  %.1923.prol.i = or disjoint i64 %.191613031305.ph.i, 1
  %100 = getelementptr double, ptr %92, i64 %.191613031305.ph.i
  %.1998.prol.i = load double, ptr %100, align 8, !noalias !95
  %101 = getelementptr double, ptr %90, i64 %.191613031305.ph.i
  %.2052.prol.i = load double, ptr %101, align 8, !noalias !95
  %.2053.prol.i = fmul double %.2001.i, %.2052.prol.i
  %.2054.prol.i = fadd double %.1998.prol.i, %.2053.prol.i
  store double %.2054.prol.i, ptr %100, align 8, !noalias !95
  br label %B614.prol.loopexit.i

B614.prol.loopexit.i:                             ; preds = %B614.prol.i, %B614.preheader.i
  %.191613031305.unr.i = phi i64 [ %.191613031305.ph.i, %B614.preheader.i ], [ %.1923.prol.i, %B614.prol.i ]
  %102 = icmp eq i64 %.166513101320.i, %.191613031305.ph.i
  br i1 %102, label %B1031.i, label %B614.i.preheader

B614.i.preheader:                                 ; preds = %B614.prol.loopexit.i
  br label %B614.i

B684.endif.i:                                     ; preds = %B684.i
  switch i32 %.2148.i, label %B1802.endif.thread [
    i32 -2, label %B726.endif.i
    i32 0, label %B726.endif.i
  ], !prof !43

B684.endif.thread.i:                              ; preds = %B684.i
  switch i32 %.2148.i, label %B1802.endif.thread [
    i32 -2, label %B1802.endif.thread.thread
    i32 0, label %B1802.endif.thread.thread
  ], !prof !43

B726.endif.i:                                     ; preds = %B684.endif.i, %B684.endif.i
  %103 = icmp slt i64 %arg.design.5.1.fr.i, 1
  br i1 %103, label %B1846, label %B788.lr.ph.i.preheader

B788.lr.ph.i.preheader:                           ; preds = %B726.endif.i
  br label %B788.lr.ph.i

B788.lr.ph.i:                                     ; preds = %B788.lr.ph.i.preheader, %B752.backedge.i
  %lsr.iv186.i = phi ptr [ %scevgep187.i, %B752.backedge.i ], [ %spare.2.sroa.330.08635, %B788.lr.ph.i.preheader ]
  %lsr.iv167.i = phi ptr [ %scevgep168.i, %B752.backedge.i ], [ %scevgep166.i, %B788.lr.ph.i.preheader ]
  %largest.2.11379.i = phi double [ %"$phi930.1.2.1.frozen.i", %B752.backedge.i ], [ 0.000000e+00, %B788.lr.ph.i.preheader ]
  %.229213711377.i = phi i64 [ %.2299.i, %B752.backedge.i ], [ 0, %B788.lr.ph.i.preheader ]
  %104 = icmp ult i64 %arg.design.5.1.fr.i, 4
  br i1 %104, label %B788.epil.preheader.i, label %B788.i.preheader

B788.i.preheader:                                 ; preds = %B788.lr.ph.i
  br label %B788.i

B1846:                                            ; preds = %B726.endif.i, %B1004.i
  %105 = icmp slt i64 %arg.space.6.5.1, 1
  br i1 %105, label %B1982, label %B60.endif.i.preheader

B60.endif.i.preheader:                            ; preds = %B1846
  %scevgep271 = getelementptr i8, ptr %spare.2.sroa.330.08635, i64 %196
  br label %B60.endif.i

B294.loopexit.i:                                  ; preds = %B295.i
  %106 = fmul double %total.4.1.i, 5.000000e-01
  br label %B1982

B295.i:                                           ; preds = %B152.endif.endif.i, %B60.endif.i
  %total.4.1.i = phi double [ %.493.i272, %B152.endif.endif.i ], [ %.303.i, %B60.endif.i ]
  %lsr.iv.next998 = add nuw nsw i64 %lsr.iv997, 1
  %scevgep273 = getelementptr i8, ptr %lsr.iv272, i64 %196
  %exitcond.i = icmp eq i64 %arg.space.6.5.1, %lsr.iv.next998
  br i1 %exitcond.i, label %B294.loopexit.i, label %B60.endif.i

B60.endif.i:                                      ; preds = %B295.i, %B60.endif.i.preheader
  %lsr.iv272 = phi ptr [ %scevgep271, %B60.endif.i.preheader ], [ %scevgep273, %B295.i ]
  %lsr.iv997 = phi i64 [ %lsr.iv.next998, %B295.i ], [ 0, %B60.endif.i.preheader ]
  %total.3.0270.i = phi double [ %total.4.1.i, %B295.i ], [ 0.000000e+00, %B60.endif.i.preheader ]
  %sunkaddr1114 = shl i64 %lsr.iv997, 3
  %sunkaddr372 = mul i64 %lsr.iv997, 8
  %sunkaddr373 = getelementptr i8, ptr %spare.2.sroa.120.08649, i64 %sunkaddr372
  %sunkaddr374 = getelementptr i8, ptr %sunkaddr373, i64 8
  %.271.i = load double, ptr %sunkaddr374, align 8, !noalias !118
  %scevgep1004 = getelementptr i8, ptr %arg.space.6.4, i64 %sunkaddr1114
  %.72.i.i = load double, ptr %scevgep1004, align 8, !noalias !121
  %.73.i.i = fsub double %.72.i.i, %.271.i
  %107 = shl i64 %lsr.iv997, 3
  %scevgep278 = getelementptr i8, ptr %175, i64 %107
  %.123.i.i = load double, ptr %scevgep278, align 8, !noalias !121
  %.124.i.i = fsub double %.271.i, %.123.i.i
  %.13.i.i.i = fcmp ogt double %.124.i.i, %.73.i.i
  %.14.i.i.i = select i1 %.13.i.i.i, double %.124.i.i, double %.73.i.i
  %.15.i.i.i = fcmp olt double %.14.i.i.i, 0.000000e+00
  %.16.i.i.i = select i1 %.15.i.i.i, double 0.000000e+00, double %.14.i.i.i
  %108 = shl i64 %lsr.iv997, 3
  %scevgep277 = getelementptr i8, ptr %176, i64 %108
  %.206.i.i = load double, ptr %scevgep277, align 8, !noalias !121
  %.207.i.i = fmul double %.206.i.i, %.16.i.i.i
  %.208.i.i = fmul double %.207.i.i, %.207.i.i
  %.303.i = fadd double %total.3.0270.i, %.208.i.i
  %109 = shl i64 %lsr.iv997, 3
  %scevgep276 = getelementptr i8, ptr %174, i64 %109
  %.363.i = load double, ptr %scevgep276, align 8, !noalias !118
  %.364.i = fcmp ogt double %.363.i, 0.000000e+00
  br i1 %.364.i, label %B152.endif.endif.i, label %B295.i

B152.endif.endif.i:                               ; preds = %B60.endif.i
  %.429.i = load double, ptr %lsr.iv272, align 8, !noalias !118
  %.10.i.i269 = fcmp olt double %.429.i, 0x3D719799812DEA11
  %.11.i.i270 = select i1 %.10.i.i269, double 0x3D719799812DEA11, double %.429.i
  %sqrt.i = tail call double @llvm.sqrt.f64(double %.11.i.i270)
  %110 = shl i64 %lsr.iv997, 3
  %scevgep275 = getelementptr i8, ptr %177, i64 %110
  %.72.i7.i = load double, ptr %scevgep275, align 8, !noalias !124
  %.73.i8.i = fsub double %.72.i7.i, %sqrt.i
  %111 = shl i64 %lsr.iv997, 3
  %scevgep274 = getelementptr i8, ptr %178, i64 %111
  %.123.i10.i = load double, ptr %scevgep274, align 8, !noalias !124
  %.124.i11.i = fsub double %sqrt.i, %.123.i10.i
  %.13.i.i12.i = fcmp ogt double %.124.i11.i, %.73.i8.i
  %.14.i.i13.i = select i1 %.13.i.i12.i, double %.124.i11.i, double %.73.i8.i
  %.15.i.i14.i = fcmp olt double %.14.i.i13.i, 0.000000e+00
  %.16.i.i15.i = select i1 %.15.i.i14.i, double 0.000000e+00, double %.14.i.i13.i
  %.207.i18.i = fmul double %.363.i, %.16.i.i15.i
  %.208.i19.i = fmul double %.207.i18.i, %.207.i18.i
  %.493.i272 = fadd double %.303.i, %.208.i19.i
  br label %B295.i

B1982:                                            ; preds = %B294.loopexit.i, %B1846
  %total.3.0.lcssa.i = phi double [ 0.000000e+00, %B1846 ], [ %106, %B294.loopexit.i ]
  %.3749 = fsub double %energy.2.08659, %total.3.0.lcssa.i
  %.3751 = fmul double %.1489, %.3749
  %.3753 = fsub double %.3751, %.11.i
  %.41.i517 = load i64, ptr %arg.ladder.21.4, align 8, !noalias !127
  %.42.i518 = add i64 %.41.i517, %const310
  store i64 %.42.i518, ptr %arg.ladder.21.4, align 8, !noalias !127
  %.101.i519 = lshr i64 %.42.i518, 30
  %.102.i520 = xor i64 %.101.i519, %.42.i518
  %.103.i521 = mul i64 %.102.i520, %const311
  %.104.i522 = lshr i64 %.103.i521, 27
  %.105.i523 = xor i64 %.104.i522, %.103.i521
  %.106.i524 = mul i64 %.105.i523, %const309
  %112 = lshr i64 %.106.i524, 42
  %113 = lshr i64 %.106.i524, 11
  %.109.i525 = xor i64 %112, %113
  %.110.i526 = uitofp nneg i64 %.109.i525 to double
  %.111.i527 = fmul double %.110.i526, 0x3CA0000000000000
  %.10.i528 = fcmp olt double %.111.i527, 1.000000e-300
  %.11.i529 = select i1 %.10.i528, double 1.000000e-300, double %.111.i527
  %.3814 = tail call double @llvm.log.f64(double %.11.i529)
  %.3817 = fcmp ult double %.3753, %.3814
  br i1 %.3817, label %B2152, label %B1996

B1996:                                            ; preds = %B1982
  store ptr null, ptr %.3835, align 8
  %.3867 = call i32 @_linearise.2(ptr nonnull %.3835, ptr nonnull %excinfo.28, ptr %arg.space.0.0, ptr %arg.space.0.1, i64 %arg.space.0.2, i64 %arg.space.0.3, ptr %arg.space.0.4, i64 %arg.space.0.5.0, i64 %arg.design.5.1.fr.i, i64 %arg.space.0.6.0, i64 %arg.space.0.6.1, ptr %arg.ladder.2.0, ptr %arg.ladder.2.1, i64 %arg.ladder.2.5.1, i64 %arg.ladder.2.3, ptr %.478.i, i64 %arg.ladder.2.5.1, i64 %arg.ladder.2.6.1, ptr %arg.ladder.5.0, ptr %arg.ladder.5.1, i64 %arg.ladder.5.5.1, i64 %arg.ladder.5.3, ptr %spare.2.sroa.120.08649, i64 %arg.ladder.5.5.1, i64 %arg.ladder.5.6.1, ptr %arg.ladder.6.0, ptr %arg.ladder.6.1, i64 %.402.i, i64 %arg.ladder.6.3, ptr %spare.2.sroa.330.08635, i64 %arg.ladder.6.5.1, i64 %arg.ladder.6.5.2, i64 %arg.ladder.6.6.1, i64 %arg.ladder.6.6.2, ptr %arg.ladder.7.0, ptr %arg.ladder.7.1, i64 %.486.i, i64 %arg.ladder.7.3, ptr %spare.2.sroa.600.08617, i64 %arg.ladder.7.5.1, i64 %arg.ladder.7.5.2, i64 %arg.ladder.7.6.1, i64 %arg.ladder.7.6.2, ptr %arg.ladder.8.0, ptr %arg.ladder.8.1, i64 %.570.i, i64 %arg.ladder.8.3, ptr %spare.2.sroa.870.08599, i64 %arg.ladder.8.5.1, i64 %arg.ladder.8.5.2, i64 %arg.ladder.8.6.1, i64 %arg.ladder.8.6.2, ptr %arg.ladder.9.0, ptr %arg.ladder.9.1, i64 %.654.i, i64 %arg.ladder.9.3, ptr %spare.2.sroa.1140.08581, i64 %arg.ladder.9.5.1, i64 %arg.ladder.9.5.2, i64 %arg.ladder.9.6.1, i64 %arg.ladder.9.6.2, ptr %arg.ladder.10.0, ptr %arg.ladder.10.1, i64 %arg.ladder.10.5.1, i64 %arg.ladder.10.3, ptr %spare.2.sroa.1410.08563, i64 %arg.ladder.10.5.1, i64 %arg.ladder.10.6.1, ptr %arg.ladder.11.0, ptr %arg.ladder.11.1, i64 %spare.2.sroa.1560.08553, i64 %arg.ladder.11.3, ptr %spare.2.sroa.1620.08549, i64 %spare.2.sroa.1650.08547, i64 %arg.ladder.11.6.0)
  %cond667 = icmp eq i32 %.3867, 0
  br i1 %cond667, label %B1996.endif, label %B1996.if.if, !prof !0

B2138:                                            ; preds = %B1996.endif
  %.3957 = load double, ptr %.3896, align 8
  %.3970 = fsub double %total.3.0.lcssa.i, %.3957
  %.3972 = fmul double %.1497, %.3970
  %.10.i530 = fcmp ogt double %.3972, 0.000000e+00
  %.11.i531 = select i1 %.10.i530, double 0.000000e+00, double %.3972
  %.4002 = fadd double %.3753, %.11.i531
  %.4004 = fcmp ult double %.4002, %.3814
  br i1 %.4004, label %B2152, label %B30.i279.preheader

B30.i279.preheader:                               ; preds = %B2138
  br label %B30.i279

B2152:                                            ; preds = %B1802.endif.thread, %B1802.endif.thread.thread, %B2138, %B1982
  %114 = icmp sgt i64 %storemerge.i492, 0
  br i1 %114, label %B36.i.preheader, label %B2559

B36.i.preheader:                                  ; preds = %B2152
  br label %B36.i

B36.i:                                            ; preds = %B36.i, %B36.i.preheader
  %.172196198.i = phi i64 [ %.179.1.i, %B36.i ], [ 0, %B36.i.preheader ]
  %sunkaddr.i273 = shl i64 %.172196198.i, 3
  %scevgep1042 = getelementptr i8, ptr %scevgep3.i, i64 %sunkaddr.i273
  %scevgep1043 = getelementptr i8, ptr %scevgep1042, i64 -8
  %.234.i = load i64, ptr %scevgep1043, align 8, !noalias !130
  %.248.i = icmp slt i64 %.234.i, 0
  %.249.i = select i1 %.248.i, i64 %arg.ladder.2.5.1, i64 0
  %115 = getelementptr i64, ptr %.478.i, i64 %.234.i
  %.263.i = getelementptr i64, ptr %115, i64 %.249.i
  %.264.i = load i64, ptr %.263.i, align 8, !noalias !130
  %sunkaddr375 = mul i64 %.172196198.i, 8
  %sunkaddr376 = getelementptr i8, ptr %arg.move.4.4, i64 %sunkaddr375
  %.295.i = load i64, ptr %sunkaddr376, align 8, !noalias !130
  %.298.i = sub nsw i64 %.264.i, %.295.i
  store i64 %.298.i, ptr %.263.i, align 8, !noalias !130
  %.179.1.i = add nuw nsw i64 %.172196198.i, 2
  %.234.1.i = load i64, ptr %scevgep1042, align 8, !noalias !130
  %.248.1.i = icmp slt i64 %.234.1.i, 0
  %.249.1.i = select i1 %.248.1.i, i64 %arg.ladder.2.5.1, i64 0
  %116 = getelementptr i64, ptr %.478.i, i64 %.234.1.i
  %.263.1.i = getelementptr i64, ptr %116, i64 %.249.1.i
  %.264.1.i = load i64, ptr %.263.1.i, align 8, !noalias !130
  %sunkaddr377 = mul i64 %.172196198.i, 8
  %sunkaddr378 = getelementptr i8, ptr %arg.move.4.4, i64 %sunkaddr377
  %sunkaddr379 = getelementptr i8, ptr %sunkaddr378, i64 8
  %.295.1.i = load i64, ptr %sunkaddr379, align 8, !noalias !130
  %.298.1.i = sub nsw i64 %.264.1.i, %.295.1.i
  store i64 %.298.1.i, ptr %.263.1.i, align 8, !noalias !130
  %exitcond.not.1.i = icmp eq i64 %storemerge.i492, %.179.1.i
  br i1 %exitcond.not.1.i, label %B2559, label %B36.i

B30.i279:                                         ; preds = %B30.i279, %B30.i279.preheader
  %lsr.iv.i280 = phi ptr [ %scevgep4.i301, %B30.i279 ], [ %scevgep3.i, %B30.i279.preheader ]
  %.183321323.i281 = phi i64 [ %.190.i282, %B30.i279 ], [ 0, %B30.i279.preheader ]
  %.190.i282 = add nuw nsw i64 %.183321323.i281, 1
  %.247.i283 = load i64, ptr %lsr.iv.i280, align 8, !noalias !133
  %117 = shl i64 %.183321323.i281, 3
  %scevgep2.i284 = getelementptr i8, ptr %arg.move.0.4, i64 %117
  %.278.i285 = load i64, ptr %scevgep2.i284, align 8, !noalias !133
  %.292.i286 = icmp slt i64 %.278.i285, 0
  %.293.i287 = select i1 %.292.i286, i64 %arg.ladder.1.5.1, i64 0
  %118 = getelementptr i64, ptr %.410.i, i64 %.278.i285
  %.307.i288 = getelementptr i64, ptr %118, i64 %.293.i287
  store i64 %.247.i283, ptr %.307.i288, align 8, !noalias !133
  %119 = shl i64 %.183321323.i281, 3
  %scevgep282 = getelementptr i8, ptr %arg.move.2.4, i64 %119
  %.339.i290 = load i64, ptr %scevgep282, align 8, !noalias !133
  %.370.i291 = load i64, ptr %scevgep2.i284, align 8, !noalias !133
  %120 = shl i64 %.183321323.i281, 3
  %scevgep281 = getelementptr i8, ptr %arg.move.1.4, i64 %120
  %.401.i293 = load i64, ptr %scevgep281, align 8, !noalias !133
  %.424.i294 = icmp slt i64 %.370.i291, 0
  %.425.i295 = select i1 %.424.i294, i64 %arg.ladder.0.5.1, i64 0
  %.426.i296 = add i64 %.425.i295, %.370.i291
  %.427.i297 = icmp slt i64 %.401.i293, 0
  %.428.i298 = select i1 %.427.i297, i64 %arg.ladder.0.5.2, i64 0
  %.446.i299 = mul i64 %.426.i296, %arg.ladder.0.5.2
  %121 = getelementptr i64, ptr %.338.i, i64 %.446.i299
  %122 = getelementptr i64, ptr %121, i64 %.401.i293
  %.450.i300 = getelementptr i64, ptr %122, i64 %.428.i298
  store i64 %.339.i290, ptr %.450.i300, align 8, !noalias !133
  %scevgep4.i301 = getelementptr i8, ptr %lsr.iv.i280, i64 16
  %exitcond.not.i302 = icmp eq i64 %n.5.28088, %.190.i282
  br i1 %exitcond.not.i302, label %B2184.endif.endif, label %B30.i279

B2250:                                            ; preds = %B2250.preheader105, %B2250
  %.425784218423 = phi i64 [ %.4264.3, %B2250 ], [ %.425784218423.unr, %B2250.preheader105 ]
  %123 = shl i64 %.425784218423, 3
  %scevgep1033 = getelementptr i8, ptr %scevgep1029, i64 %123
  %scevgep1034 = getelementptr i8, ptr %scevgep1033, i64 -24
  %.4318 = load double, ptr %scevgep1034, align 8
  %scevgep1025 = getelementptr i8, ptr %scevgep1021, i64 %123
  %scevgep1026 = getelementptr i8, ptr %scevgep1025, i64 -24
  store double %.4318, ptr %scevgep1026, align 8
  %124 = shl i64 %.425784218423, 3
  %scevgep296 = getelementptr i8, ptr %scevgep1029, i64 %124
  %scevgep297 = getelementptr i8, ptr %scevgep296, i64 -16
  %.4318.1 = load double, ptr %scevgep297, align 8
  %125 = shl i64 %.425784218423, 3
  %scevgep292 = getelementptr i8, ptr %scevgep1021, i64 %125
  %scevgep293 = getelementptr i8, ptr %scevgep292, i64 -16
  store double %.4318.1, ptr %scevgep293, align 8
  %scevgep294 = getelementptr i8, ptr %scevgep1029, i64 %125
  %scevgep295 = getelementptr i8, ptr %scevgep294, i64 -8
  %.4318.2 = load double, ptr %scevgep295, align 8
  %126 = shl i64 %.425784218423, 3
  %scevgep290 = getelementptr i8, ptr %scevgep1021, i64 %126
  %scevgep291 = getelementptr i8, ptr %scevgep290, i64 -8
  store double %.4318.2, ptr %scevgep291, align 8
  %.4264.3 = add nuw nsw i64 %.425784218423, 4
  %.4318.3 = load double, ptr %scevgep1033, align 8
  store double %.4318.3, ptr %scevgep1025, align 8
  %exitcond.not.3 = icmp eq i64 %arg.design.5.1.fr.i, %.4264.3
  br i1 %exitcond.not.3, label %B2292, label %B2250, !llvm.loop !136

B2292:                                            ; preds = %B2250.prol.loopexit, %middle.block, %B2184.endif.endif, %B2250
  br i1 %"$phi764.1.2.180628086", label %B2310, label %B2434

B2310:                                            ; preds = %B2292
  %127 = icmp slt i64 %.5.i, 0
  %128 = fcmp uge double %.1715, %.1746
  %.4389 = load i64, ptr %arg.move.5.4, align 8
  %.4432 = select i1 %127, i64 %arg.ladder.4.5.2, i64 0
  %.4433 = add i64 %.4432, %.5.i
  %.4460 = select i1 %128, i64 %.632.i, i64 0
  %.4462 = mul i64 %.4433, %arg.ladder.4.5.3
  %129 = getelementptr i64, ptr %.639.i, i64 %.4462
  %.4466 = getelementptr i64, ptr %129, i64 %.4460
  store i64 %.4389, ptr %.4466, align 8
  %sunkaddr380 = getelementptr i8, ptr %arg.move.5.4, i64 8
  %.4498 = load i64, ptr %sunkaddr380, align 8
  %.4579 = getelementptr i8, ptr %.4466, i64 8
  store i64 %.4498, ptr %.4579, align 8
  br label %B2434

B2434:                                            ; preds = %B2310, %B2292
  %sunkaddr381 = mul i64 %arg.ladder.12.5.0, 8
  %sunkaddr382 = getelementptr i8, ptr %arg.ladder.12.4, i64 %sunkaddr381
  %sunkaddr383 = getelementptr i8, ptr %sunkaddr382, i64 -8
  %.4646 = load i64, ptr %sunkaddr383, align 8
  %sunkaddr384 = mul i64 %.729, 8
  %sunkaddr385 = getelementptr i8, ptr %1, i64 %sunkaddr384
  %.4678 = load i64, ptr %sunkaddr385, align 8
  store i64 %.4646, ptr %sunkaddr385, align 8
  store i64 %.4678, ptr %sunkaddr383, align 8
  br label %B2559

common.ret:                                       ; preds = %B1996.endif.if.if, %B1996.if.if, %B1802.endif.if.if, %B1318.endif.endif.endif.if.if, %B1148.if.if, %B1084.if.if, %B998.endif.if.if, %B780.if.if, %B2558
  %common.ret.op = phi i32 [ 0, %B2558 ], [ %.2121, %B780.if.if ], [ %.2148.i, %B1802.endif.if.if ], [ %.2860, %B1318.endif.endif.endif.if.if ], [ %.3947, %B1996.endif.if.if ], [ %.3867, %B1996.if.if ], [ %.2353, %B998.endif.if.if ], [ %.2424, %B1084.if.if ], [ %.2500, %B1148.if.if ]
  ret i32 %common.ret.op

B2558:                                            ; preds = %B0.endif.endif.endif.endif, %B2559
  %energy.2.0.lcssa = phi double [ %total.3.0.lcssa.i457, %B0.endif.endif.endif.endif ], [ %energy.3.1, %B2559 ]
  %looked.2.0.lcssa = phi i64 [ 0, %B0.endif.endif.endif.endif ], [ %looked.3.1, %B2559 ]
  %taken.2.0.lcssa = phi i64 [ 0, %B0.endif.endif.endif.endif ], [ %taken.3.1, %B2559 ]
  %130 = icmp slt i64 %arg.rung, 0
  %.4820 = select i1 %130, i64 %arg.ladder.14.5.0, i64 0
  %131 = getelementptr double, ptr %arg.ladder.14.4, i64 %arg.rung
  %.4834 = getelementptr double, ptr %131, i64 %.4820
  store double %energy.2.0.lcssa, ptr %.4834, align 8
  %.4854 = select i1 %130, i64 %arg.ladder.17.5.0, i64 0
  %132 = getelementptr i64, ptr %arg.ladder.17.4, i64 %arg.rung
  %.4868 = getelementptr i64, ptr %132, i64 %.4854
  %.4869 = load i64, ptr %.4868, align 8
  %.4871 = add nsw i64 %.4869, %looked.2.0.lcssa
  store i64 %.4871, ptr %.4868, align 8
  %.4922 = select i1 %130, i64 %arg.ladder.18.5.0, i64 0
  %133 = getelementptr i64, ptr %arg.ladder.18.4, i64 %arg.rung
  %.4936 = getelementptr i64, ptr %133, i64 %.4922
  %.4937 = load i64, ptr %.4936, align 8
  %.4939 = add nsw i64 %.4937, %taken.2.0.lcssa
  store i64 %.4939, ptr %.4936, align 8
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B2559:                                            ; preds = %B1318.endif.endif.endif.endif, %B998.endif.endif, %B780.endif, %B2434, %B36.i, %B2152, %B30.i255, %B1174, %B1110, %_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit, %B306.i, %B282.i, %B186.i
  %fit.3.sroa.880.1 = phi i64 [ %fit.2.sroa.1485.08433, %_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit ], [ %fit.2.sroa.1485.08433, %B1174 ], [ %spare.2.sroa.1650.08547, %B2434 ], [ %fit.2.sroa.1485.08433, %B2152 ], [ %fit.2.sroa.1485.08433, %B36.i ], [ %fit.2.sroa.1485.08433, %B998.endif.endif ], [ %fit.2.sroa.1485.08433, %B780.endif ], [ %fit.2.sroa.1485.08433, %B1110 ], [ %fit.2.sroa.1485.08433, %B1318.endif.endif.endif.endif ], [ %fit.2.sroa.1485.08433, %B306.i ], [ %fit.2.sroa.1485.08433, %B282.i ], [ %fit.2.sroa.1485.08433, %B186.i ], [ %fit.2.sroa.1485.08433, %B30.i255 ]
  %fit.3.sroa.864.1 = phi ptr [ %fit.2.sroa.1458.08435, %_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit ], [ %fit.2.sroa.1458.08435, %B1174 ], [ %spare.2.sroa.1620.08549, %B2434 ], [ %fit.2.sroa.1458.08435, %B2152 ], [ %fit.2.sroa.1458.08435, %B36.i ], [ %fit.2.sroa.1458.08435, %B998.endif.endif ], [ %fit.2.sroa.1458.08435, %B780.endif ], [ %fit.2.sroa.1458.08435, %B1110 ], [ %fit.2.sroa.1458.08435, %B1318.endif.endif.endif.endif ], [ %fit.2.sroa.1458.08435, %B306.i ], [ %fit.2.sroa.1458.08435, %B282.i ], [ %fit.2.sroa.1458.08435, %B186.i ], [ %fit.2.sroa.1458.08435, %B30.i255 ]
  %fit.3.sroa.832.1 = phi i64 [ %fit.2.sroa.1404.08439, %_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit ], [ %fit.2.sroa.1404.08439, %B1174 ], [ %spare.2.sroa.1560.08553, %B2434 ], [ %fit.2.sroa.1404.08439, %B2152 ], [ %fit.2.sroa.1404.08439, %B36.i ], [ %fit.2.sroa.1404.08439, %B998.endif.endif ], [ %fit.2.sroa.1404.08439, %B780.endif ], [ %fit.2.sroa.1404.08439, %B1110 ], [ %fit.2.sroa.1404.08439, %B1318.endif.endif.endif.endif ], [ %fit.2.sroa.1404.08439, %B306.i ], [ %fit.2.sroa.1404.08439, %B282.i ], [ %fit.2.sroa.1404.08439, %B186.i ], [ %fit.2.sroa.1404.08439, %B30.i255 ]
  %fit.3.sroa.752.1 = phi ptr [ %fit.2.sroa.1269.08449, %_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit ], [ %fit.2.sroa.1269.08449, %B1174 ], [ %spare.2.sroa.1410.08563, %B2434 ], [ %fit.2.sroa.1269.08449, %B2152 ], [ %fit.2.sroa.1269.08449, %B36.i ], [ %fit.2.sroa.1269.08449, %B998.endif.endif ], [ %fit.2.sroa.1269.08449, %B780.endif ], [ %fit.2.sroa.1269.08449, %B1110 ], [ %fit.2.sroa.1269.08449, %B1318.endif.endif.endif.endif ], [ %fit.2.sroa.1269.08449, %B306.i ], [ %fit.2.sroa.1269.08449, %B282.i ], [ %fit.2.sroa.1269.08449, %B186.i ], [ %fit.2.sroa.1269.08449, %B30.i255 ]
  %fit.3.sroa.608.1 = phi ptr [ %fit.2.sroa.1026.08467, %_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit ], [ %fit.2.sroa.1026.08467, %B1174 ], [ %spare.2.sroa.1140.08581, %B2434 ], [ %fit.2.sroa.1026.08467, %B2152 ], [ %fit.2.sroa.1026.08467, %B36.i ], [ %fit.2.sroa.1026.08467, %B998.endif.endif ], [ %fit.2.sroa.1026.08467, %B780.endif ], [ %fit.2.sroa.1026.08467, %B1110 ], [ %fit.2.sroa.1026.08467, %B1318.endif.endif.endif.endif ], [ %fit.2.sroa.1026.08467, %B306.i ], [ %fit.2.sroa.1026.08467, %B282.i ], [ %fit.2.sroa.1026.08467, %B186.i ], [ %fit.2.sroa.1026.08467, %B30.i255 ]
  %fit.3.sroa.464.1 = phi ptr [ %fit.2.sroa.783.08485, %_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit ], [ %fit.2.sroa.783.08485, %B1174 ], [ %spare.2.sroa.870.08599, %B2434 ], [ %fit.2.sroa.783.08485, %B2152 ], [ %fit.2.sroa.783.08485, %B36.i ], [ %fit.2.sroa.783.08485, %B998.endif.endif ], [ %fit.2.sroa.783.08485, %B780.endif ], [ %fit.2.sroa.783.08485, %B1110 ], [ %fit.2.sroa.783.08485, %B1318.endif.endif.endif.endif ], [ %fit.2.sroa.783.08485, %B306.i ], [ %fit.2.sroa.783.08485, %B282.i ], [ %fit.2.sroa.783.08485, %B186.i ], [ %fit.2.sroa.783.08485, %B30.i255 ]
  %fit.3.sroa.320.1 = phi ptr [ %fit.2.sroa.540.08503, %_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit ], [ %fit.2.sroa.540.08503, %B1174 ], [ %spare.2.sroa.600.08617, %B2434 ], [ %fit.2.sroa.540.08503, %B2152 ], [ %fit.2.sroa.540.08503, %B36.i ], [ %fit.2.sroa.540.08503, %B998.endif.endif ], [ %fit.2.sroa.540.08503, %B780.endif ], [ %fit.2.sroa.540.08503, %B1110 ], [ %fit.2.sroa.540.08503, %B1318.endif.endif.endif.endif ], [ %fit.2.sroa.540.08503, %B306.i ], [ %fit.2.sroa.540.08503, %B282.i ], [ %fit.2.sroa.540.08503, %B186.i ], [ %fit.2.sroa.540.08503, %B30.i255 ]
  %fit.3.sroa.176.1 = phi ptr [ %fit.2.sroa.297.08521, %_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit ], [ %fit.2.sroa.297.08521, %B1174 ], [ %spare.2.sroa.330.08635, %B2434 ], [ %fit.2.sroa.297.08521, %B2152 ], [ %fit.2.sroa.297.08521, %B36.i ], [ %fit.2.sroa.297.08521, %B998.endif.endif ], [ %fit.2.sroa.297.08521, %B780.endif ], [ %fit.2.sroa.297.08521, %B1110 ], [ %fit.2.sroa.297.08521, %B1318.endif.endif.endif.endif ], [ %fit.2.sroa.297.08521, %B306.i ], [ %fit.2.sroa.297.08521, %B282.i ], [ %fit.2.sroa.297.08521, %B186.i ], [ %fit.2.sroa.297.08521, %B30.i255 ]
  %fit.3.sroa.64.1 = phi ptr [ %fit.2.sroa.108.08535, %_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit ], [ %fit.2.sroa.108.08535, %B1174 ], [ %spare.2.sroa.120.08649, %B2434 ], [ %fit.2.sroa.108.08535, %B2152 ], [ %fit.2.sroa.108.08535, %B36.i ], [ %fit.2.sroa.108.08535, %B998.endif.endif ], [ %fit.2.sroa.108.08535, %B780.endif ], [ %fit.2.sroa.108.08535, %B1110 ], [ %fit.2.sroa.108.08535, %B1318.endif.endif.endif.endif ], [ %fit.2.sroa.108.08535, %B306.i ], [ %fit.2.sroa.108.08535, %B282.i ], [ %fit.2.sroa.108.08535, %B186.i ], [ %fit.2.sroa.108.08535, %B30.i255 ]
  %spare.3.sroa.880.1 = phi i64 [ %spare.2.sroa.1650.08547, %_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit ], [ %spare.2.sroa.1650.08547, %B1174 ], [ %fit.2.sroa.1485.08433, %B2434 ], [ %spare.2.sroa.1650.08547, %B2152 ], [ %spare.2.sroa.1650.08547, %B36.i ], [ %spare.2.sroa.1650.08547, %B998.endif.endif ], [ %spare.2.sroa.1650.08547, %B780.endif ], [ %spare.2.sroa.1650.08547, %B1110 ], [ %spare.2.sroa.1650.08547, %B1318.endif.endif.endif.endif ], [ %spare.2.sroa.1650.08547, %B306.i ], [ %spare.2.sroa.1650.08547, %B282.i ], [ %spare.2.sroa.1650.08547, %B186.i ], [ %spare.2.sroa.1650.08547, %B30.i255 ]
  %spare.3.sroa.864.1 = phi ptr [ %spare.2.sroa.1620.08549, %_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit ], [ %spare.2.sroa.1620.08549, %B1174 ], [ %fit.2.sroa.1458.08435, %B2434 ], [ %spare.2.sroa.1620.08549, %B2152 ], [ %spare.2.sroa.1620.08549, %B36.i ], [ %spare.2.sroa.1620.08549, %B998.endif.endif ], [ %spare.2.sroa.1620.08549, %B780.endif ], [ %spare.2.sroa.1620.08549, %B1110 ], [ %spare.2.sroa.1620.08549, %B1318.endif.endif.endif.endif ], [ %spare.2.sroa.1620.08549, %B306.i ], [ %spare.2.sroa.1620.08549, %B282.i ], [ %spare.2.sroa.1620.08549, %B186.i ], [ %spare.2.sroa.1620.08549, %B30.i255 ]
  %spare.3.sroa.832.1 = phi i64 [ %spare.2.sroa.1560.08553, %_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit ], [ %spare.2.sroa.1560.08553, %B1174 ], [ %fit.2.sroa.1404.08439, %B2434 ], [ %spare.2.sroa.1560.08553, %B2152 ], [ %spare.2.sroa.1560.08553, %B36.i ], [ %spare.2.sroa.1560.08553, %B998.endif.endif ], [ %spare.2.sroa.1560.08553, %B780.endif ], [ %spare.2.sroa.1560.08553, %B1110 ], [ %spare.2.sroa.1560.08553, %B1318.endif.endif.endif.endif ], [ %spare.2.sroa.1560.08553, %B306.i ], [ %spare.2.sroa.1560.08553, %B282.i ], [ %spare.2.sroa.1560.08553, %B186.i ], [ %spare.2.sroa.1560.08553, %B30.i255 ]
  %spare.3.sroa.752.1 = phi ptr [ %spare.2.sroa.1410.08563, %_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit ], [ %spare.2.sroa.1410.08563, %B1174 ], [ %fit.2.sroa.1269.08449, %B2434 ], [ %spare.2.sroa.1410.08563, %B2152 ], [ %spare.2.sroa.1410.08563, %B36.i ], [ %spare.2.sroa.1410.08563, %B998.endif.endif ], [ %spare.2.sroa.1410.08563, %B780.endif ], [ %spare.2.sroa.1410.08563, %B1110 ], [ %spare.2.sroa.1410.08563, %B1318.endif.endif.endif.endif ], [ %spare.2.sroa.1410.08563, %B306.i ], [ %spare.2.sroa.1410.08563, %B282.i ], [ %spare.2.sroa.1410.08563, %B186.i ], [ %spare.2.sroa.1410.08563, %B30.i255 ]
  %spare.3.sroa.608.1 = phi ptr [ %spare.2.sroa.1140.08581, %_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit ], [ %spare.2.sroa.1140.08581, %B1174 ], [ %fit.2.sroa.1026.08467, %B2434 ], [ %spare.2.sroa.1140.08581, %B2152 ], [ %spare.2.sroa.1140.08581, %B36.i ], [ %spare.2.sroa.1140.08581, %B998.endif.endif ], [ %spare.2.sroa.1140.08581, %B780.endif ], [ %spare.2.sroa.1140.08581, %B1110 ], [ %spare.2.sroa.1140.08581, %B1318.endif.endif.endif.endif ], [ %spare.2.sroa.1140.08581, %B306.i ], [ %spare.2.sroa.1140.08581, %B282.i ], [ %spare.2.sroa.1140.08581, %B186.i ], [ %spare.2.sroa.1140.08581, %B30.i255 ]
  %spare.3.sroa.464.1 = phi ptr [ %spare.2.sroa.870.08599, %_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit ], [ %spare.2.sroa.870.08599, %B1174 ], [ %fit.2.sroa.783.08485, %B2434 ], [ %spare.2.sroa.870.08599, %B2152 ], [ %spare.2.sroa.870.08599, %B36.i ], [ %spare.2.sroa.870.08599, %B998.endif.endif ], [ %spare.2.sroa.870.08599, %B780.endif ], [ %spare.2.sroa.870.08599, %B1110 ], [ %spare.2.sroa.870.08599, %B1318.endif.endif.endif.endif ], [ %spare.2.sroa.870.08599, %B306.i ], [ %spare.2.sroa.870.08599, %B282.i ], [ %spare.2.sroa.870.08599, %B186.i ], [ %spare.2.sroa.870.08599, %B30.i255 ]
  %spare.3.sroa.320.1 = phi ptr [ %spare.2.sroa.600.08617, %_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit ], [ %spare.2.sroa.600.08617, %B1174 ], [ %fit.2.sroa.540.08503, %B2434 ], [ %spare.2.sroa.600.08617, %B2152 ], [ %spare.2.sroa.600.08617, %B36.i ], [ %spare.2.sroa.600.08617, %B998.endif.endif ], [ %spare.2.sroa.600.08617, %B780.endif ], [ %spare.2.sroa.600.08617, %B1110 ], [ %spare.2.sroa.600.08617, %B1318.endif.endif.endif.endif ], [ %spare.2.sroa.600.08617, %B306.i ], [ %spare.2.sroa.600.08617, %B282.i ], [ %spare.2.sroa.600.08617, %B186.i ], [ %spare.2.sroa.600.08617, %B30.i255 ]
  %spare.3.sroa.176.1 = phi ptr [ %spare.2.sroa.330.08635, %_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit ], [ %spare.2.sroa.330.08635, %B1174 ], [ %fit.2.sroa.297.08521, %B2434 ], [ %spare.2.sroa.330.08635, %B2152 ], [ %spare.2.sroa.330.08635, %B36.i ], [ %spare.2.sroa.330.08635, %B998.endif.endif ], [ %spare.2.sroa.330.08635, %B780.endif ], [ %spare.2.sroa.330.08635, %B1110 ], [ %spare.2.sroa.330.08635, %B1318.endif.endif.endif.endif ], [ %spare.2.sroa.330.08635, %B306.i ], [ %spare.2.sroa.330.08635, %B282.i ], [ %spare.2.sroa.330.08635, %B186.i ], [ %spare.2.sroa.330.08635, %B30.i255 ]
  %spare.3.sroa.64.1 = phi ptr [ %spare.2.sroa.120.08649, %_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit ], [ %spare.2.sroa.120.08649, %B1174 ], [ %fit.2.sroa.108.08535, %B2434 ], [ %spare.2.sroa.120.08649, %B2152 ], [ %spare.2.sroa.120.08649, %B36.i ], [ %spare.2.sroa.120.08649, %B998.endif.endif ], [ %spare.2.sroa.120.08649, %B780.endif ], [ %spare.2.sroa.120.08649, %B1110 ], [ %spare.2.sroa.120.08649, %B1318.endif.endif.endif.endif ], [ %spare.2.sroa.120.08649, %B306.i ], [ %spare.2.sroa.120.08649, %B282.i ], [ %spare.2.sroa.120.08649, %B186.i ], [ %spare.2.sroa.120.08649, %B30.i255 ]
  %energy.3.1 = phi double [ %energy.2.08659, %_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit ], [ %energy.2.08659, %B1174 ], [ %total.3.0.lcssa.i, %B2434 ], [ %energy.2.08659, %B2152 ], [ %energy.2.08659, %B36.i ], [ %energy.2.08659, %B998.endif.endif ], [ %energy.2.08659, %B780.endif ], [ %energy.2.08659, %B1110 ], [ %energy.2.08659, %B1318.endif.endif.endif.endif ], [ %energy.2.08659, %B306.i ], [ %energy.2.08659, %B282.i ], [ %energy.2.08659, %B186.i ], [ %energy.2.08659, %B30.i255 ]
  %looked.3.1 = phi i64 [ %looked.2.08661, %_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit ], [ %looked.2.08661, %B1174 ], [ %.2582, %B2434 ], [ %.2582, %B2152 ], [ %.2582, %B36.i ], [ %looked.2.08661, %B998.endif.endif ], [ %looked.2.08661, %B780.endif ], [ %looked.2.08661, %B1110 ], [ %.2582, %B1318.endif.endif.endif.endif ], [ %looked.2.08661, %B306.i ], [ %looked.2.08661, %B282.i ], [ %looked.2.08661, %B186.i ], [ %.2582, %B30.i255 ]
  %taken.3.1 = phi i64 [ %taken.2.08662, %_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit ], [ %taken.2.08662, %B1174 ], [ %.4110, %B2434 ], [ %taken.2.08662, %B2152 ], [ %taken.2.08662, %B36.i ], [ %taken.2.08662, %B998.endif.endif ], [ %taken.2.08662, %B780.endif ], [ %taken.2.08662, %B1110 ], [ %taken.2.08662, %B1318.endif.endif.endif.endif ], [ %taken.2.08662, %B306.i ], [ %taken.2.08662, %B282.i ], [ %taken.2.08662, %B186.i ], [ %taken.2.08662, %B30.i255 ]
  %.1618 = icmp samesign ugt i64 %.16178664, 1
  br i1 %.1618, label %B632.endif.endif, label %B2558

B0.else.if.i:                                     ; preds = %B0.endif
  br label %B0.else.endif.i

B0.else.endif.i:                                  ; preds = %B0.else.if.i, %B0.endif
  %.786.sroa.0.1.i = phi i64 [ 0, %B0.else.if.i ], [ %.798.i, %B0.endif ]
  %.806.not.i = icmp slt i64 %.798.i, %arg.ladder.11.5.0
  br i1 %.806.not.i, label %B0.else.endif.endif.i, label %B0.else.endif.if.i, !prof !44

B0.else.endif.if.i:                               ; preds = %B0.else.endif.i
  br label %B0.else.endif.endif.i

B0.else.endif.endif.i:                            ; preds = %B0.else.endif.if.i, %B0.else.endif.i
  %.786.sroa.0.3.i = phi i64 [ %arg.ladder.11.5.0, %B0.else.endif.if.i ], [ %.786.sroa.0.1.i, %B0.else.endif.i ]
  %.813.i = icmp slt i64 %.744, -1
  %.814.i = select i1 %.813.i, i64 %arg.ladder.11.5.0, i64 0
  %.815.i = add i64 %.760.i, %.814.i
  %.818.i = icmp slt i64 %.815.i, 0
  br i1 %.818.i, label %B0.else.endif.endif.if.i, label %B0.else.endif.endif.endif.i, !prof !16

B0.else.endif.endif.if.i:                         ; preds = %B0.else.endif.endif.i
  br label %B0.else.endif.endif.endif.i

B0.else.endif.endif.endif.i:                      ; preds = %B0.else.endif.endif.if.i, %B0.else.endif.endif.i
  %.786.sroa.13.1.i = phi i64 [ 0, %B0.else.endif.endif.if.i ], [ %.815.i, %B0.else.endif.endif.i ]
  %.823.not.i = icmp slt i64 %.815.i, %arg.ladder.11.5.0
  br i1 %.823.not.i, label %B0.endif.endif, label %B0.else.endif.endif.endif.if.i, !prof !44

B0.else.endif.endif.endif.if.i:                   ; preds = %B0.else.endif.endif.endif.i
  br label %B0.endif.endif

B0.endif.endif:                                   ; preds = %B0.else.endif.endif.endif.if.i, %B0.else.endif.endif.endif.i
  %.786.sroa.13.0.i = phi i64 [ %.786.sroa.13.1.i, %B0.else.endif.endif.endif.i ], [ %arg.ladder.11.5.0, %B0.else.endif.endif.endif.if.i ]
  %134 = icmp slt i64 %.744, 0
  %.710.i = select i1 %134, i64 %arg.ladder.10.5.0, i64 0
  %.711.i = add i64 %.710.i, %.744
  %.728.i = mul i64 %.711.i, %arg.ladder.10.5.1
  %.730.i = getelementptr i64, ptr %arg.ladder.10.4, i64 %.728.i
  %.654.i = mul i64 %arg.ladder.9.5.2, %arg.ladder.9.5.1
  %.631.i = select i1 %134, i64 %arg.ladder.9.5.0, i64 0
  %.632.i304 = add i64 %.631.i, %.744
  %.656.i = mul i64 %.632.i304, %.654.i
  %.658.i = getelementptr double, ptr %arg.ladder.9.4, i64 %.656.i
  %.570.i = mul i64 %arg.ladder.8.5.2, %arg.ladder.8.5.1
  %.547.i = select i1 %134, i64 %arg.ladder.8.5.0, i64 0
  %.548.i = add i64 %.547.i, %.744
  %.572.i = mul i64 %.548.i, %.570.i
  %.574.i = getelementptr double, ptr %arg.ladder.8.4, i64 %.572.i
  %.486.i = mul i64 %arg.ladder.7.5.2, %arg.ladder.7.5.1
  %.463.i305 = select i1 %134, i64 %arg.ladder.7.5.0, i64 0
  %.464.i = add i64 %.463.i305, %.744
  %.488.i = mul i64 %.464.i, %.486.i
  %.490.i = getelementptr double, ptr %arg.ladder.7.4, i64 %.488.i
  %.402.i = mul i64 %arg.ladder.6.5.2, %arg.ladder.6.5.1
  %.379.i = select i1 %134, i64 %arg.ladder.6.5.0, i64 0
  %.380.i = add i64 %.379.i, %.744
  %.404.i = mul i64 %.380.i, %.402.i
  %.406.i = getelementptr double, ptr %arg.ladder.6.4, i64 %.404.i
  %.306.i = select i1 %134, i64 %arg.ladder.5.5.0, i64 0
  %.307.i306 = add i64 %.306.i, %.744
  %.324.i = mul i64 %.307.i306, %arg.ladder.5.5.1
  %.326.i = getelementptr double, ptr %arg.ladder.5.4, i64 %.324.i
  %.874.i = sub i64 %.786.sroa.13.0.i, %.786.sroa.0.3.i
  %.883.i = tail call i64 @llvm.smax.i64(i64 %.874.i, i64 0)
  %.899.i = getelementptr i64, ptr %arg.ladder.11.4, i64 %.786.sroa.0.3.i
  %135 = getelementptr i64, ptr %arg.ladder.12.4, i64 %arg.ladder.12.5.0
  %.992 = getelementptr i8, ptr %135, i64 -8
  %.993 = load i64, ptr %.992, align 8
  %.305.i307 = icmp slt i64 %.993, 0
  %.760.i308 = add nsw i64 %.993, 1
  %.797.i309 = select i1 %.305.i307, i64 %arg.ladder.11.5.0, i64 0
  %.798.i310 = add i64 %.797.i309, %.993
  %.801.i311 = icmp slt i64 %.798.i310, 0
  br i1 %.801.i311, label %B0.else.if.i415, label %B0.else.endif.i312, !prof !16

B0.else.if.i415:                                  ; preds = %B0.endif.endif
  br label %B0.else.endif.i312

B0.else.endif.i312:                               ; preds = %B0.else.if.i415, %B0.endif.endif
  %.786.sroa.0.1.i313 = phi i64 [ 0, %B0.else.if.i415 ], [ %.798.i310, %B0.endif.endif ]
  %.806.not.i314 = icmp slt i64 %.798.i310, %arg.ladder.11.5.0
  br i1 %.806.not.i314, label %B0.else.endif.endif.i316, label %B0.else.endif.if.i315, !prof !44

B0.else.endif.if.i315:                            ; preds = %B0.else.endif.i312
  br label %B0.else.endif.endif.i316

B0.else.endif.endif.i316:                         ; preds = %B0.else.endif.if.i315, %B0.else.endif.i312
  %.786.sroa.0.3.i317 = phi i64 [ %arg.ladder.11.5.0, %B0.else.endif.if.i315 ], [ %.786.sroa.0.1.i313, %B0.else.endif.i312 ]
  %.813.i318 = icmp slt i64 %.993, -1
  %.814.i319 = select i1 %.813.i318, i64 %arg.ladder.11.5.0, i64 0
  %.815.i320 = add i64 %.760.i308, %.814.i319
  %.818.i321 = icmp slt i64 %.815.i320, 0
  br i1 %.818.i321, label %B0.else.endif.endif.if.i414, label %B0.else.endif.endif.endif.i322, !prof !16

B0.else.endif.endif.if.i414:                      ; preds = %B0.else.endif.endif.i316
  br label %B0.else.endif.endif.endif.i322

B0.else.endif.endif.endif.i322:                   ; preds = %B0.else.endif.endif.if.i414, %B0.else.endif.endif.i316
  %.786.sroa.13.1.i323 = phi i64 [ 0, %B0.else.endif.endif.if.i414 ], [ %.815.i320, %B0.else.endif.endif.i316 ]
  %.823.not.i324 = icmp slt i64 %.815.i320, %arg.ladder.11.5.0
  br i1 %.823.not.i324, label %B0.endif.endif.endif, label %B0.else.endif.endif.endif.if.i325, !prof !44

B0.else.endif.endif.endif.if.i325:                ; preds = %B0.else.endif.endif.endif.i322
  br label %B0.endif.endif.endif

B0.endif.endif.endif:                             ; preds = %B0.else.endif.endif.endif.if.i325, %B0.else.endif.endif.endif.i322
  %.786.sroa.13.0.i326 = phi i64 [ %.786.sroa.13.1.i323, %B0.else.endif.endif.endif.i322 ], [ %arg.ladder.11.5.0, %B0.else.endif.endif.endif.if.i325 ]
  %136 = icmp slt i64 %.993, 0
  %.710.i327 = select i1 %136, i64 %arg.ladder.10.5.0, i64 0
  %.711.i328 = add i64 %.710.i327, %.993
  %.728.i329 = mul i64 %.711.i328, %arg.ladder.10.5.1
  %.730.i330 = getelementptr i64, ptr %arg.ladder.10.4, i64 %.728.i329
  %.631.i332 = select i1 %136, i64 %arg.ladder.9.5.0, i64 0
  %.632.i333 = add i64 %.631.i332, %.993
  %.656.i334 = mul i64 %.632.i333, %.654.i
  %.658.i335 = getelementptr double, ptr %arg.ladder.9.4, i64 %.656.i334
  %.547.i337 = select i1 %136, i64 %arg.ladder.8.5.0, i64 0
  %.548.i338 = add i64 %.547.i337, %.993
  %.572.i339 = mul i64 %.548.i338, %.570.i
  %.574.i340 = getelementptr double, ptr %arg.ladder.8.4, i64 %.572.i339
  %.463.i342 = select i1 %136, i64 %arg.ladder.7.5.0, i64 0
  %.464.i343 = add i64 %.463.i342, %.993
  %.488.i344 = mul i64 %.464.i343, %.486.i
  %.490.i345 = getelementptr double, ptr %arg.ladder.7.4, i64 %.488.i344
  %.379.i347 = select i1 %136, i64 %arg.ladder.6.5.0, i64 0
  %.380.i348 = add i64 %.379.i347, %.993
  %.404.i349 = mul i64 %.380.i348, %.402.i
  %.406.i350 = getelementptr double, ptr %arg.ladder.6.4, i64 %.404.i349
  %.306.i351 = select i1 %136, i64 %arg.ladder.5.5.0, i64 0
  %.307.i352 = add i64 %.306.i351, %.993
  %.324.i353 = mul i64 %.307.i352, %arg.ladder.5.5.1
  %.326.i354 = getelementptr double, ptr %arg.ladder.5.4, i64 %.324.i353
  %.874.i355 = sub i64 %.786.sroa.13.0.i326, %.786.sroa.0.3.i317
  %.883.i356 = tail call i64 @llvm.smax.i64(i64 %.874.i355, i64 0)
  %.899.i357 = getelementptr i64, ptr %arg.ladder.11.4, i64 %.786.sroa.0.3.i317
  %.1295 = getelementptr double, ptr %arg.ladder.20.4, i64 %arg.ladder.20.5.1
  %.1364.idx = shl i64 %arg.ladder.20.5.1, 4
  %.1364 = getelementptr i8, ptr %arg.ladder.20.4, i64 %.1364.idx
  %.197267.not.i417 = icmp slt i64 %arg.space.6.5.1, 1
  br i1 %.197267.not.i417, label %B0.endif.endif.endif.endif, label %B60.lr.ph.i418

B60.lr.ph.i418:                                   ; preds = %B0.endif.endif.endif
  %.idx.i419 = mul i64 %arg.space.6.5.1, 40
  %137 = getelementptr i8, ptr %arg.space.6.4, i64 %.idx.i419
  %138 = getelementptr double, ptr %arg.space.6.4, i64 %arg.space.6.5.1
  %.idx.i.i420 = shl i64 %arg.space.6.5.1, 4
  %139 = getelementptr i8, ptr %arg.space.6.4, i64 %.idx.i.i420
  %.idx.i5.i421 = mul i64 %arg.space.6.5.1, 24
  %140 = getelementptr i8, ptr %arg.space.6.4, i64 %.idx.i5.i421
  %.idx58.i.i422 = shl i64 %arg.space.6.5.1, 5
  %141 = getelementptr i8, ptr %arg.space.6.4, i64 %.idx58.i.i422
  %142 = shl i64 %arg.ladder.6.5.2, 3
  %143 = shl i64 %arg.ladder.6.5.1, 3
  %144 = mul i64 %143, %.380.i
  %145 = add i64 %144, 8
  %146 = mul i64 %145, %arg.ladder.6.5.2
  %147 = shl i64 %.324.i, 3
  %148 = getelementptr i8, ptr %arg.ladder.5.4, i64 %147
  %scevgep1055 = getelementptr i8, ptr %148, i64 8
  %149 = add i64 %146, 8
  %scevgep301 = getelementptr i8, ptr %arg.ladder.6.4, i64 %149
  %150 = add i64 %142, 8
  br label %B60.endif.i423

B294.loopexit.i456:                               ; preds = %B295.i452
  %151 = fmul double %total.4.1.i453, 5.000000e-01
  br label %B0.endif.endif.endif.endif

B295.i452:                                        ; preds = %B152.endif.endif.i458, %B60.endif.i423
  %total.4.1.i453 = phi double [ %.493.i477, %B152.endif.endif.i458 ], [ %.303.i447, %B60.endif.i423 ]
  %lsr.iv.next1048 = add nuw nsw i64 %lsr.iv1047, 1
  %scevgep303 = getelementptr i8, ptr %lsr.iv302, i64 %150
  %exitcond.i455 = icmp eq i64 %arg.space.6.5.1, %lsr.iv.next1048
  br i1 %exitcond.i455, label %B294.loopexit.i456, label %B60.endif.i423

B60.endif.i423:                                   ; preds = %B295.i452, %B60.lr.ph.i418
  %lsr.iv302 = phi ptr [ %scevgep303, %B295.i452 ], [ %scevgep301, %B60.lr.ph.i418 ]
  %lsr.iv1047 = phi i64 [ %lsr.iv.next1048, %B295.i452 ], [ 0, %B60.lr.ph.i418 ]
  %total.3.0270.i426 = phi double [ %total.4.1.i453, %B295.i452 ], [ 0.000000e+00, %B60.lr.ph.i418 ]
  %152 = shl i64 %lsr.iv1047, 3
  %scevgep1056 = getelementptr i8, ptr %scevgep1055, i64 %152
  %.271.i429 = load double, ptr %scevgep1056, align 8, !noalias !137
  %scevgep1054 = getelementptr i8, ptr %arg.space.6.4, i64 %152
  %.72.i.i432 = load double, ptr %scevgep1054, align 8, !noalias !140
  %.73.i.i433 = fsub double %.72.i.i432, %.271.i429
  %153 = shl i64 %lsr.iv1047, 3
  %scevgep308 = getelementptr i8, ptr %138, i64 %153
  %.123.i.i436 = load double, ptr %scevgep308, align 8, !noalias !140
  %.124.i.i437 = fsub double %.271.i429, %.123.i.i436
  %.13.i.i.i438 = fcmp ogt double %.124.i.i437, %.73.i.i433
  %.14.i.i.i439 = select i1 %.13.i.i.i438, double %.124.i.i437, double %.73.i.i433
  %.15.i.i.i440 = fcmp olt double %.14.i.i.i439, 0.000000e+00
  %.16.i.i.i441 = select i1 %.15.i.i.i440, double 0.000000e+00, double %.14.i.i.i439
  %154 = shl i64 %lsr.iv1047, 3
  %scevgep307 = getelementptr i8, ptr %139, i64 %154
  %.206.i.i444 = load double, ptr %scevgep307, align 8, !noalias !140
  %.207.i.i445 = fmul double %.206.i.i444, %.16.i.i.i441
  %.208.i.i446 = fmul double %.207.i.i445, %.207.i.i445
  %.303.i447 = fadd double %total.3.0270.i426, %.208.i.i446
  %155 = shl i64 %lsr.iv1047, 3
  %scevgep306 = getelementptr i8, ptr %137, i64 %155
  %.363.i450 = load double, ptr %scevgep306, align 8, !noalias !137
  %.364.i451 = fcmp ogt double %.363.i450, 0.000000e+00
  br i1 %.364.i451, label %B152.endif.endif.i458, label %B295.i452

B152.endif.endif.i458:                            ; preds = %B60.endif.i423
  %.429.i459 = load double, ptr %lsr.iv302, align 8, !noalias !137
  %.10.i.i460 = fcmp olt double %.429.i459, 0x3D719799812DEA11
  %.11.i.i461 = select i1 %.10.i.i460, double 0x3D719799812DEA11, double %.429.i459
  %sqrt.i462 = tail call double @llvm.sqrt.f64(double %.11.i.i461)
  %156 = shl i64 %lsr.iv1047, 3
  %scevgep305 = getelementptr i8, ptr %140, i64 %156
  %.72.i7.i465 = load double, ptr %scevgep305, align 8, !noalias !143
  %.73.i8.i466 = fsub double %.72.i7.i465, %sqrt.i462
  %157 = shl i64 %lsr.iv1047, 3
  %scevgep304 = getelementptr i8, ptr %141, i64 %157
  %.123.i10.i469 = load double, ptr %scevgep304, align 8, !noalias !143
  %.124.i11.i470 = fsub double %sqrt.i462, %.123.i10.i469
  %.13.i.i12.i471 = fcmp ogt double %.124.i11.i470, %.73.i8.i466
  %.14.i.i13.i472 = select i1 %.13.i.i12.i471, double %.124.i11.i470, double %.73.i8.i466
  %.15.i.i14.i473 = fcmp olt double %.14.i.i13.i472, 0.000000e+00
  %.16.i.i15.i474 = select i1 %.15.i.i14.i473, double 0.000000e+00, double %.14.i.i13.i472
  %.207.i18.i475 = fmul double %.363.i450, %.16.i.i15.i474
  %.208.i19.i476 = fmul double %.207.i18.i475, %.207.i18.i475
  %.493.i477 = fadd double %.303.i447, %.208.i19.i476
  br label %B295.i452

B0.endif.endif.endif.endif:                       ; preds = %B294.loopexit.i456, %B0.endif.endif.endif
  %total.3.0.lcssa.i457 = phi double [ 0.000000e+00, %B0.endif.endif.endif ], [ %151, %B294.loopexit.i456 ]
  %158 = icmp slt i64 %arg.rung, 0
  %.1470 = select i1 %158, i64 %arg.ladder.15.5.0, i64 0
  %159 = getelementptr double, ptr %arg.ladder.15.4, i64 %arg.rung
  %.1484 = getelementptr double, ptr %159, i64 %.1470
  %.1485 = load double, ptr %.1484, align 8
  %.1489 = fdiv double 1.000000e+00, %.1485
  %.1497 = fdiv double %.1489, 3.000000e+00
  %.1523 = select i1 %158, i64 %arg.ladder.16.5.0, i64 0
  %160 = getelementptr i64, ptr %arg.ladder.16.4, i64 %arg.rung
  %.1537 = getelementptr i64, ptr %160, i64 %.1523
  %.1538 = load i64, ptr %.1537, align 8
  %.16188430.not = icmp slt i64 %.1538, 1
  br i1 %.16188430.not, label %B2558, label %B576.lr.ph

B576.lr.ph:                                       ; preds = %B0.endif.endif.endif.endif
  %const311 = bitcast i64 -4658895280553007687 to i64
  %const310 = bitcast i64 -7046029254386353131 to i64
  %const309 = bitcast i64 -7723592293110705685 to i64
  %const = bitcast i64 9223372036854775804 to i64
  %161 = ptrtoint ptr %arg.ladder.3.4 to i64
  %162 = ptrtoint ptr %arg.ladder.20.4 to i64
  %163 = ptrtoint ptr %arg.move.6.4 to i64
  %.1791 = sitofp i64 %arg.ladder.0.5.2 to double
  %factor.op.mul = mul i64 %arg.space.5.5.3, %arg.space.5.5.2
  %.1905.reass = mul i64 %factor.op.mul, %arg.space.5.5.1
  %.42518422.not = icmp slt i64 %arg.design.5.1.fr.i, 1
  %164 = shl nuw i64 %arg.move.6.5.0.fr.i, 3
  %165 = shl i64 %arg.design.5.1.fr.i, 3
  %.arg.move.6.5.0.i = tail call i64 @llvm.smax.i64(i64 %arg.move.6.5.0.fr.i, i64 0)
  %scevgep3.i = getelementptr i8, ptr %arg.move.3.4, i64 8
  %.477.i263 = mul i64 %arg.ladder.19.5.2, %arg.ladder.19.5.1
  %.565.i = getelementptr double, ptr %arg.ladder.19.4, i64 %.477.i263
  %.12381344.not.i = icmp slt i64 %arg.space.0.5.0, 1
  %166 = shl i64 %arg.ladder.19.5.2, 3
  %167 = add i64 %.477.i263, %arg.design.5.1.fr.i
  %168 = shl i64 %167, 3
  %scevgep36.i = getelementptr i8, ptr %arg.ladder.19.4, i64 %168
  %169 = add i64 %166, 8
  %170 = add i64 %arg.design.5.1.fr.i, -1
  %xtraiter.i = and i64 %arg.design.5.1.fr.i, 3
  %unroll_iter.i = and i64 %arg.design.5.1.fr.i, %const
  %brmerge.i = or i1 %.12381344.not.i, %.42518422.not
  %scevgep125.i = getelementptr i8, ptr %arg.space.0.4, i64 24
  %scevgep152.i = getelementptr i8, ptr %arg.ladder.19.4, i64 16
  %171 = shl i64 %arg.ladder.6.5.2, 3
  %172 = shl i64 %.477.i263, 3
  %173 = getelementptr i8, ptr %arg.ladder.19.4, i64 %172
  %scevgep190.i = getelementptr i8, ptr %173, i64 16
  %.idx.i266 = mul i64 %arg.space.6.5.1, 40
  %174 = getelementptr i8, ptr %arg.space.6.4, i64 %.idx.i266
  %175 = getelementptr double, ptr %arg.space.6.4, i64 %arg.space.6.5.1
  %.idx.i.i = shl i64 %arg.space.6.5.1, 4
  %176 = getelementptr i8, ptr %arg.space.6.4, i64 %.idx.i.i
  %.idx.i5.i = mul i64 %arg.space.6.5.1, 24
  %177 = getelementptr i8, ptr %arg.space.6.4, i64 %.idx.i5.i
  %.idx58.i.i = shl i64 %arg.space.6.5.1, 5
  %178 = getelementptr i8, ptr %arg.space.6.4, i64 %.idx58.i.i
  %179 = shl i64 %.544.i, 3
  %180 = add i64 %179, %161
  %181 = add i64 %.1364.idx, %162
  %182 = sub i64 %180, %181
  %183 = sub i64 0, %162
  %184 = sub i64 %183, %.1364.idx
  %185 = sub i64 %181, %180
  %186 = sub i64 %181, %163
  %187 = mul i64 %arg.ladder.20.5.1, -8
  %188 = mul i64 %.544.i, -8
  %189 = sub i64 %188, %161
  %190 = shl i64 %arg.ladder.20.5.1, 3
  %191 = sub i64 %183, %190
  %const_mat = add i64 %const, 2
  %n.vec787 = and i64 %arg.design.5.1.fr.i, %const_mat
  %diff.check734 = icmp ult i64 %185, 16
  %min.iters.check = icmp ult i64 %arg.design.5.1.fr.i, 4
  %diff.check = icmp ult i64 %182, 32
  %or.cond = select i1 %min.iters.check, i1 true, i1 %diff.check
  %192 = getelementptr i8, ptr %arg.ladder.20.4, i64 %190
  %scevgep865 = getelementptr i8, ptr %192, i64 8
  %scevgep870 = getelementptr i8, ptr %.1364, i64 8
  %193 = getelementptr i8, ptr %arg.ladder.3.4, i64 %179
  %scevgep885 = getelementptr i8, ptr %193, i64 8
  %scevgep918 = getelementptr i8, ptr %arg.move.6.4, i64 8
  %scevgep930 = getelementptr i8, ptr %arg.ladder.20.4, i64 24
  %scevgep1009 = getelementptr i8, ptr %193, i64 16
  %scevgep1021 = getelementptr i8, ptr %193, i64 24
  %scevgep1029 = getelementptr i8, ptr %.1364, i64 24
  %194 = icmp ult i64 %187, 16
  %invariant.op = or i1 %194, %diff.check734
  %195 = add nsw i64 %unroll_iter.i, -4
  %scevgep943.prol = getelementptr i8, ptr %arg.ladder.19.4, i64 %166
  %scevgep944.prol = getelementptr i8, ptr %scevgep943.prol, i64 %166
  %scevgep945.prol = getelementptr i8, ptr %scevgep944.prol, i64 %166
  %scevgep932.prol = getelementptr i8, ptr %arg.ladder.20.4, i64 56
  %scevgep946.prol = getelementptr i8, ptr %scevgep945.prol, i64 %166
  %scevgep199 = getelementptr i8, ptr %173, i64 8
  %196 = add i64 %171, 8
  %197 = add i64 %.1364.idx, 16
  %scevgep283 = getelementptr i8, ptr %arg.ladder.20.4, i64 %197
  br label %B632.endif.endif

B632.endif.endif:                                 ; preds = %B576.lr.ph, %B2559
  %.16178664 = phi i64 [ %.1538, %B576.lr.ph ], [ %.1627, %B2559 ]
  %taken.2.08662 = phi i64 [ 0, %B576.lr.ph ], [ %taken.3.1, %B2559 ]
  %looked.2.08661 = phi i64 [ 0, %B576.lr.ph ], [ %looked.3.1, %B2559 ]
  %energy.2.08659 = phi double [ %total.3.0.lcssa.i457, %B576.lr.ph ], [ %energy.3.1, %B2559 ]
  %spare.2.sroa.120.08649 = phi ptr [ %.326.i354, %B576.lr.ph ], [ %spare.3.sroa.64.1, %B2559 ]
  %spare.2.sroa.330.08635 = phi ptr [ %.406.i350, %B576.lr.ph ], [ %spare.3.sroa.176.1, %B2559 ]
  %spare.2.sroa.600.08617 = phi ptr [ %.490.i345, %B576.lr.ph ], [ %spare.3.sroa.320.1, %B2559 ]
  %spare.2.sroa.870.08599 = phi ptr [ %.574.i340, %B576.lr.ph ], [ %spare.3.sroa.464.1, %B2559 ]
  %spare.2.sroa.1140.08581 = phi ptr [ %.658.i335, %B576.lr.ph ], [ %spare.3.sroa.608.1, %B2559 ]
  %spare.2.sroa.1410.08563 = phi ptr [ %.730.i330, %B576.lr.ph ], [ %spare.3.sroa.752.1, %B2559 ]
  %spare.2.sroa.1560.08553 = phi i64 [ %.883.i356, %B576.lr.ph ], [ %spare.3.sroa.832.1, %B2559 ]
  %spare.2.sroa.1620.08549 = phi ptr [ %.899.i357, %B576.lr.ph ], [ %spare.3.sroa.864.1, %B2559 ]
  %spare.2.sroa.1650.08547 = phi i64 [ %.883.i356, %B576.lr.ph ], [ %spare.3.sroa.880.1, %B2559 ]
  %fit.2.sroa.108.08535 = phi ptr [ %.326.i, %B576.lr.ph ], [ %fit.3.sroa.64.1, %B2559 ]
  %fit.2.sroa.297.08521 = phi ptr [ %.406.i, %B576.lr.ph ], [ %fit.3.sroa.176.1, %B2559 ]
  %fit.2.sroa.540.08503 = phi ptr [ %.490.i, %B576.lr.ph ], [ %fit.3.sroa.320.1, %B2559 ]
  %fit.2.sroa.783.08485 = phi ptr [ %.574.i, %B576.lr.ph ], [ %fit.3.sroa.464.1, %B2559 ]
  %fit.2.sroa.1026.08467 = phi ptr [ %.658.i, %B576.lr.ph ], [ %fit.3.sroa.608.1, %B2559 ]
  %fit.2.sroa.1269.08449 = phi ptr [ %.730.i, %B576.lr.ph ], [ %fit.3.sroa.752.1, %B2559 ]
  %fit.2.sroa.1404.08439 = phi i64 [ %.883.i, %B576.lr.ph ], [ %fit.3.sroa.832.1, %B2559 ]
  %fit.2.sroa.1458.08435 = phi ptr [ %.899.i, %B576.lr.ph ], [ %fit.3.sroa.864.1, %B2559 ]
  %fit.2.sroa.1485.08433 = phi i64 [ %.883.i, %B576.lr.ph ], [ %fit.3.sroa.880.1, %B2559 ]
  %.1627 = add nsw i64 %.16178664, -1
  %.41.i = load i64, ptr %arg.ladder.21.4, align 8, !noalias !146
  %.42.i = add i64 %.41.i, %const310
  store i64 %.42.i, ptr %arg.ladder.21.4, align 8, !noalias !146
  %.101.i = lshr i64 %.42.i, 30
  %.102.i = xor i64 %.101.i, %.42.i
  %.103.i = mul i64 %.102.i, %const311
  %.104.i = lshr i64 %.103.i, 27
  %.105.i = xor i64 %.104.i, %.103.i
  %.106.i = mul i64 %.105.i, %const309
  %198 = lshr i64 %.106.i, 42
  %199 = lshr i64 %.106.i, 11
  %.109.i = xor i64 %198, %199
  %.110.i = uitofp nneg i64 %.109.i to double
  %.111.i = fmul double %.110.i, 0x3CA0000000000000
  %sunkaddr = getelementptr i8, ptr %arg.space.2.4, i64 16
  %.1713 = load i64, ptr %sunkaddr, align 8
  %.1714 = sitofp i64 %.1713 to double
  %.1715 = fmul double %.111.i, %.1714
  %sunkaddr386 = getelementptr i8, ptr %arg.space.2.4, i64 8
  %.1745 = load i64, ptr %sunkaddr386, align 8
  %.1746 = sitofp i64 %.1745 to double
  %.1747 = fcmp uge double %.1715, %.1746
  %"$phi632.1.2.1" = zext i1 %.1747 to i64
  %.42.i480 = add i64 %.41.i, 4354685564936845354
  store i64 %.42.i480, ptr %arg.ladder.21.4, align 8, !noalias !149
  %.101.i481 = lshr i64 %.42.i480, 30
  %.102.i482 = xor i64 %.101.i481, %.42.i480
  %.103.i483 = mul i64 %.102.i482, %const311
  %.104.i484 = lshr i64 %.103.i483, 27
  %.105.i485 = xor i64 %.104.i484, %.103.i483
  %.106.i486 = mul i64 %.105.i485, %const309
  %200 = lshr i64 %.106.i486, 42
  %201 = lshr i64 %.106.i486, 11
  %.109.i487 = xor i64 %200, %201
  %.110.i488 = uitofp nneg i64 %.109.i487 to double
  %.111.i489 = fmul double %.110.i488, 0x3CA0000000000000
  %.1792 = fmul double %.111.i489, %.1791
  %.5.i = fptosi double %.1792 to i64
  %.1870 = icmp slt i64 %.5.i, 0
  %.1871 = select i1 %.1870, i64 %arg.space.5.5.1, i64 0
  %.1872 = add i64 %.1871, %.5.i
  %.1910 = select i1 %.1747, i64 %.1905.reass, i64 0
  %.1912 = mul i64 %.1872, %factor.op.mul
  %202 = getelementptr i64, ptr %arg.space.5.4, i64 %.1910
  %203 = getelementptr i64, ptr %202, i64 %.1912
  %.1918 = getelementptr i8, ptr %203, i64 8
  %.1919 = load i64, ptr %.1918, align 8
  %.1920 = icmp sgt i64 %.1919, 0
  br i1 %.1920, label %B764, label %B998.endif

B780.endif:                                       ; preds = %B780
  %.2145 = icmp sgt i64 %.2131, 0
  br i1 %.2145, label %B56.lr.ph.i, label %B2559

B780.if.if:                                       ; preds = %B780
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B998.endif:                                       ; preds = %B632.endif.endif, %B764
  %.41.i220 = phi i64 [ %.42.i209, %B764 ], [ %.42.i480, %B632.endif.endif ]
  %.42.i221 = add i64 %.41.i220, %const310
  store i64 %.42.i221, ptr %arg.ladder.21.4, align 8, !noalias !152
  %.101.i222 = lshr i64 %.42.i221, 30
  %.102.i223 = xor i64 %.101.i222, %.42.i221
  %.103.i224 = mul i64 %.102.i223, %const311
  %.104.i225 = lshr i64 %.103.i224, 27
  %.105.i226 = xor i64 %.104.i225, %.103.i224
  %.106.i227 = mul i64 %.105.i226, %const309
  %204 = lshr i64 %.106.i227, 42
  %205 = lshr i64 %.106.i227, 11
  %.109.i228 = xor i64 %204, %205
  %.110.i229 = uitofp nneg i64 %.109.i228 to double
  %.111.i230 = fmul double %.110.i229, 0x3CA0000000000000
  %.2353 = call i32 @_add_swap.8(ptr nonnull %.2327, ptr nonnull %excinfo.12, ptr %arg.space.2.0, ptr %arg.space.2.1, i64 %arg.space.2.2, i64 %arg.space.2.3, ptr nonnull %arg.space.2.4, i64 %arg.space.2.5.0, i64 %arg.space.2.6.0, ptr %arg.ladder.0.0, ptr %arg.ladder.0.1, i64 %.334.i, i64 %arg.ladder.0.3, ptr %.338.i, i64 %arg.ladder.0.5.1, i64 %arg.ladder.0.5.2, i64 %arg.ladder.0.6.1, i64 %arg.ladder.0.6.2, ptr %arg.ladder.21.0, ptr %arg.ladder.21.1, i64 %arg.ladder.21.2, i64 %arg.ladder.21.3, ptr nonnull %arg.ladder.21.4, i64 %arg.ladder.21.5.0, i64 %arg.ladder.21.6.0, ptr %arg.move.0.0, ptr %arg.move.0.1, i64 %arg.move.0.2, i64 %arg.move.0.3, ptr %arg.move.0.4, i64 %arg.move.0.5.0, i64 %arg.move.0.6.0, ptr %arg.move.1.0, ptr %arg.move.1.1, i64 %arg.move.1.2, i64 %arg.move.1.3, ptr %arg.move.1.4, i64 %arg.move.1.5.0, i64 %arg.move.1.6.0, ptr %arg.move.2.0, ptr %arg.move.2.1, i64 %arg.move.2.2, i64 %arg.move.2.3, ptr %arg.move.2.4, i64 %arg.move.2.5.0, i64 %arg.move.2.6.0, ptr %arg.move.3.0, ptr %arg.move.3.1, i64 %arg.move.3.2, i64 %arg.move.3.3, ptr %arg.move.3.4, i64 %arg.move.3.5.0, i64 %arg.move.3.6.0, ptr %arg.move.4.0, ptr %arg.move.4.1, i64 %arg.move.4.2, i64 %arg.move.4.3, ptr %arg.move.4.4, i64 %arg.move.4.5.0, i64 %arg.move.4.6.0, ptr %arg.move.5.0, ptr %arg.move.5.1, i64 %arg.move.5.2, i64 %arg.move.5.3, ptr %arg.move.5.4, i64 %arg.move.5.5.0, i64 %arg.move.5.6.0, ptr %arg.move.6.0, ptr %arg.move.6.1, i64 %arg.move.6.2, i64 %arg.move.6.3, ptr %arg.move.6.4, i64 %arg.move.6.5.0.fr.i, i64 %arg.move.6.6.0, i64 0)
  %.2363 = load i64, ptr %.2327, align 8
  %cond669 = icmp eq i32 %.2353, 0
  br i1 %cond669, label %B998.endif.endif, label %B998.endif.if.if, !prof !0

B998.endif.endif:                                 ; preds = %B998.endif
  %.2381 = icmp sgt i64 %.2363, 0
  br i1 %.2381, label %B1058, label %B2559

B998.endif.if.if:                                 ; preds = %B998.endif
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B1084.if.if:                                      ; preds = %B1084
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B1148.if.if:                                      ; preds = %B1148
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B1192.endif:                                      ; preds = %B30.i
  %206 = icmp ne i8 %arg.incomplete, 0
  %.2582 = add nsw i64 %looked.2.08661, 1
  %brmerge = select i1 %"$phi764.1.2.180628086", i1 true, i1 %206
  br i1 %brmerge, label %B1286, label %B1318.endif.endif

B1318.endif.endif:                                ; preds = %B1192.endif, %B395.us.i, %B1286
  %.41.i239 = load i64, ptr %arg.ladder.21.4, align 8, !noalias !155
  %.42.i240 = add i64 %.41.i239, %const310
  store i64 %.42.i240, ptr %arg.ladder.21.4, align 8, !noalias !155
  %.101.i241 = lshr i64 %.42.i240, 30
  %.102.i242 = xor i64 %.101.i241, %.42.i240
  %.103.i243 = mul i64 %.102.i242, %const311
  %.104.i244 = lshr i64 %.103.i243, 27
  %.105.i245 = xor i64 %.104.i244, %.103.i243
  %.106.i246 = mul i64 %.105.i245, %const309
  %207 = lshr i64 %.106.i246, 42
  %208 = lshr i64 %.106.i246, 11
  %.109.i247 = xor i64 %207, %208
  %.110.i248 = uitofp nneg i64 %.109.i247 to double
  %.111.i249 = fmul double %.110.i248, 0x3CA0000000000000
  %.10.i490 = fcmp olt double %.111.i249, 1.000000e-300
  %.11.i491 = select i1 %.10.i490, double 1.000000e-300, double %.111.i249
  %.2792 = tail call double @llvm.log.f64(double %.11.i491)
  %.2797 = fdiv double %.2792, %.1497
  %.2799 = fsub double %energy.2.08659, %.2797
  %.2802 = shl nuw nsw i64 %n.5.28088, 1
  store double 0.000000e+00, ptr %.2809, align 8
  %.2853 = zext i1 %brmerge to i8
  %.2860 = call i32 @_judge.9(ptr nonnull %.2809, ptr nonnull %excinfo.19, ptr %arg.space.0.0, ptr %arg.space.0.1, i64 %arg.space.0.2, i64 %arg.space.0.3, ptr %arg.space.0.4, i64 %arg.space.0.5.0, i64 %arg.design.5.1.fr.i, i64 %arg.space.0.6.0, i64 %arg.space.0.6.1, ptr %arg.ladder.5.0, ptr %arg.ladder.5.1, i64 %arg.ladder.5.5.1, i64 %arg.ladder.5.3, ptr %fit.2.sroa.108.08535, i64 %arg.ladder.5.5.1, i64 %arg.ladder.5.6.1, ptr %arg.ladder.6.0, ptr %arg.ladder.6.1, i64 %.402.i, i64 %arg.ladder.6.3, ptr %fit.2.sroa.297.08521, i64 %arg.ladder.6.5.1, i64 %arg.ladder.6.5.2, i64 %arg.ladder.6.6.1, i64 %arg.ladder.6.6.2, ptr %arg.ladder.7.0, ptr %arg.ladder.7.1, i64 %.486.i, i64 %arg.ladder.7.3, ptr %fit.2.sroa.540.08503, i64 %arg.ladder.7.5.1, i64 %arg.ladder.7.5.2, i64 %arg.ladder.7.6.1, i64 %arg.ladder.7.6.2, ptr %arg.ladder.8.0, ptr %arg.ladder.8.1, i64 %.570.i, i64 %arg.ladder.8.3, ptr %fit.2.sroa.783.08485, i64 %arg.ladder.8.5.1, i64 %arg.ladder.8.5.2, i64 %arg.ladder.8.6.1, i64 %arg.ladder.8.6.2, ptr %arg.ladder.9.0, ptr %arg.ladder.9.1, i64 %.654.i, i64 %arg.ladder.9.3, ptr %fit.2.sroa.1026.08467, i64 %arg.ladder.9.5.1, i64 %arg.ladder.9.5.2, i64 %arg.ladder.9.6.1, i64 %arg.ladder.9.6.2, ptr %arg.ladder.10.0, ptr %arg.ladder.10.1, i64 %arg.ladder.10.5.1, i64 %arg.ladder.10.3, ptr %fit.2.sroa.1269.08449, i64 %arg.ladder.10.5.1, i64 %arg.ladder.10.6.1, ptr %arg.ladder.11.0, ptr %arg.ladder.11.1, i64 %fit.2.sroa.1404.08439, i64 %arg.ladder.11.3, ptr %fit.2.sroa.1458.08435, i64 %fit.2.sroa.1485.08433, i64 %arg.ladder.11.6.0, ptr %arg.move.0.0, ptr %arg.move.0.1, i64 %arg.move.0.2, i64 %arg.move.0.3, ptr nonnull %arg.move.0.4, i64 %arg.move.0.5.0, i64 %arg.move.0.6.0, ptr %arg.move.1.0, ptr %arg.move.1.1, i64 %arg.move.1.2, i64 %arg.move.1.3, ptr %arg.move.1.4, i64 %arg.move.1.5.0, i64 %arg.move.1.6.0, ptr %arg.move.2.0, ptr %arg.move.2.1, i64 %arg.move.2.2, i64 %arg.move.2.3, ptr %arg.move.2.4, i64 %arg.move.2.5.0, i64 %arg.move.2.6.0, ptr %arg.move.3.0, ptr %arg.move.3.1, i64 %arg.move.3.2, i64 %arg.move.3.3, ptr %arg.move.3.4, i64 %arg.move.3.5.0, i64 %arg.move.3.6.0, ptr %arg.move.4.0, ptr %arg.move.4.1, i64 %arg.move.4.2, i64 %arg.move.4.3, ptr %arg.move.4.4, i64 %arg.move.4.5.0, i64 %arg.move.4.6.0, ptr %arg.move.5.0, ptr %arg.move.5.1, i64 %arg.move.5.2, i64 %arg.move.5.3, ptr %arg.move.5.4, i64 %arg.move.5.5.0, i64 %arg.move.5.6.0, ptr %arg.move.6.0, ptr %arg.move.6.1, i64 %arg.move.6.2, i64 %arg.move.6.3, ptr %arg.move.6.4, i64 %arg.move.6.5.0.fr.i, i64 %arg.move.6.6.0, i64 %.2802, i8 %.2853, double 1.000000e+00, ptr %arg.space.6.0, ptr %arg.space.6.1, i64 %arg.space.6.2, i64 %arg.space.6.3, ptr %arg.space.6.4, i64 %arg.space.6.5.0, i64 %arg.space.6.5.1, i64 %arg.space.6.6.0, i64 %arg.space.6.6.1, double %.2799, ptr %arg.ladder.20.0, ptr %arg.ladder.20.1, i64 %arg.ladder.20.5.1, i64 %arg.ladder.20.3, ptr %.1295, i64 %arg.ladder.20.5.1, i64 %arg.ladder.20.6.1)
  %.2870 = load double, ptr %.2809, align 8
  %cond665 = icmp eq i32 %.2860, 0
  br i1 %cond665, label %B1318.endif.endif.endif.endif, label %B1318.endif.endif.endif.if.if, !prof !0

B1318.endif.endif.endif.endif:                    ; preds = %B1318.endif.endif
  %.2884 = fcmp ogt double %.2870, %.2799
  br i1 %.2884, label %B2559, label %B1472

B1318.endif.endif.endif.if.if:                    ; preds = %B1318.endif.endif
  %.2868 = icmp sgt i32 %.2860, 0
  %.2861 = load ptr, ptr %excinfo.19, align 8
  %.2869 = select i1 %.2868, ptr %.2861, ptr undef
  store ptr %.2869, ptr %excinfo, align 8
  br label %common.ret

B1554.endif:                                      ; preds = %B218.B330_crit_edge.us.i, %B82.i, %B1472
  %.3098 = fsub double %energy.2.08659, %.2870
  %.3102 = fmul double %.1497, %.3098
  %.10.i = fcmp ogt double %.3102, 0.000000e+00
  %.11.i = select i1 %.10.i, double 0.000000e+00, double %.3102
  %209 = tail call i64 @llvm.smax.i64(i64 %n.5.28088, i64 0)
  %storemerge.i492 = shl nuw i64 %209, 1
  %.166197.i493 = icmp sgt i64 %storemerge.i492, 0
  br i1 %.166197.i493, label %B36.i494.preheader, label %B1554.endif.endif.endif

B36.i494.preheader:                               ; preds = %B1554.endif
  br label %B36.i494

B36.i494:                                         ; preds = %B36.i494, %B36.i494.preheader
  %.172196198.i495 = phi i64 [ %.179.1.i506, %B36.i494 ], [ 0, %B36.i494.preheader ]
  %sunkaddr.i496 = shl i64 %.172196198.i495, 3
  %scevgep858 = getelementptr i8, ptr %scevgep3.i, i64 %sunkaddr.i496
  %scevgep859 = getelementptr i8, ptr %scevgep858, i64 -8
  %.234.i498 = load i64, ptr %scevgep859, align 8, !noalias !158
  %.248.i499 = icmp slt i64 %.234.i498, 0
  %.249.i500 = select i1 %.248.i499, i64 %arg.ladder.2.5.1, i64 0
  %210 = getelementptr i64, ptr %.478.i, i64 %.234.i498
  %.263.i501 = getelementptr i64, ptr %210, i64 %.249.i500
  %.264.i502 = load i64, ptr %.263.i501, align 8, !noalias !158
  %sunkaddr387 = mul i64 %.172196198.i495, 8
  %sunkaddr388 = getelementptr i8, ptr %arg.move.4.4, i64 %sunkaddr387
  %.295.i504 = load i64, ptr %sunkaddr388, align 8, !noalias !158
  %.298.i505 = add nsw i64 %.295.i504, %.264.i502
  store i64 %.298.i505, ptr %.263.i501, align 8, !noalias !158
  %.179.1.i506 = add nuw nsw i64 %.172196198.i495, 2
  %.234.1.i508 = load i64, ptr %scevgep858, align 8, !noalias !158
  %.248.1.i509 = icmp slt i64 %.234.1.i508, 0
  %.249.1.i510 = select i1 %.248.1.i509, i64 %arg.ladder.2.5.1, i64 0
  %211 = getelementptr i64, ptr %.478.i, i64 %.234.1.i508
  %.263.1.i511 = getelementptr i64, ptr %211, i64 %.249.1.i510
  %.264.1.i512 = load i64, ptr %.263.1.i511, align 8, !noalias !158
  %sunkaddr389 = mul i64 %.172196198.i495, 8
  %sunkaddr390 = getelementptr i8, ptr %arg.move.4.4, i64 %sunkaddr389
  %sunkaddr391 = getelementptr i8, ptr %sunkaddr390, i64 8
  %.295.1.i514 = load i64, ptr %sunkaddr391, align 8, !noalias !158
  %.298.1.i515 = add nsw i64 %.295.1.i514, %.264.1.i512
  store i64 %.298.1.i515, ptr %.263.1.i511, align 8, !noalias !158
  %exitcond.not.1.i516 = icmp eq i64 %storemerge.i492, %.179.1.i506
  br i1 %exitcond.not.1.i516, label %B1554.endif.endif.endif, label %B36.i494

B1554.endif.endif.endif:                          ; preds = %B36.i494, %B1554.endif
  %212 = icmp sgt i64 %arg.design.5.1.fr.i, 0
  br i1 %212, label %B1642.lr.ph, label %B1802

B1642.lr.ph:                                      ; preds = %B1554.endif.endif.endif
  br i1 %brmerge, label %B1642.us.preheader, label %B1642.preheader

B1642.preheader:                                  ; preds = %B1642.lr.ph
  %213 = icmp ult i64 %arg.design.5.1.fr.i, 10
  br i1 %213, label %B1642.preheader799, label %vector.memcheck766

vector.memcheck766:                               ; preds = %B1642.preheader
  %214 = ptrtoint ptr %spare.2.sroa.120.08649 to i64
  %215 = ptrtoint ptr %fit.2.sroa.108.08535 to i64
  %216 = add i64 %184, %214
  %diff.check768 = icmp ult i64 %216, 16
  %217 = add i64 %184, %215
  %diff.check773 = icmp ult i64 %217, 16
  %218 = or i1 %diff.check768, %diff.check773
  %219 = add i64 %189, %214
  %diff.check777 = icmp ult i64 %219, 16
  %220 = or i1 %diff.check777, %218
  %221 = sub i64 %214, %215
  %diff.check779 = icmp ult i64 %221, 16
  %222 = or i1 %diff.check779, %220
  %223 = add i64 %191, %214
  %diff.check781 = icmp ult i64 %223, 16
  %224 = or i1 %diff.check781, %222
  %conflict.rdx782.reass = or i1 %invariant.op, %224
  br i1 %conflict.rdx782.reass, label %B1642.preheader799, label %vector.body788.preheader

vector.body788.preheader:                         ; preds = %vector.memcheck766
  br label %vector.body788

vector.body788:                                   ; preds = %vector.body788, %vector.body788.preheader
  %index789 = phi i64 [ %index.next793, %vector.body788 ], [ 0, %vector.body788.preheader ]
  %225 = shl i64 %index789, 3
  %scevgep864 = getelementptr i8, ptr %.546.i, i64 %225
  %wide.load790 = load <2 x double>, ptr %scevgep864, align 8
  %226 = fadd <2 x double> %wide.load790, zeroinitializer
  %scevgep863 = getelementptr i8, ptr %.1364, i64 %225
  store <2 x double> %226, ptr %scevgep863, align 8
  %227 = shl i64 %index789, 3
  %scevgep169 = getelementptr i8, ptr %fit.2.sroa.108.08535, i64 %227
  %wide.load791 = load <2 x double>, ptr %scevgep169, align 8
  %228 = shl i64 %index789, 3
  %scevgep168 = getelementptr i8, ptr %.1295, i64 %228
  %wide.load792 = load <2 x double>, ptr %scevgep168, align 8
  %229 = fadd <2 x double> %wide.load791, %wide.load792
  %230 = shl i64 %index789, 3
  %scevgep167 = getelementptr i8, ptr %spare.2.sroa.120.08649, i64 %230
  store <2 x double> %229, ptr %scevgep167, align 8
  %index.next793 = add nuw nsw i64 %index789, 2
  %231 = icmp eq i64 %n.vec787, %index.next793
  br i1 %231, label %middle.block794, label %vector.body788, !llvm.loop !161

middle.block794:                                  ; preds = %vector.body788
  %232 = icmp eq i64 %arg.design.5.1.fr.i, %n.vec787
  br i1 %232, label %B1802, label %B1642.preheader799

B1642.preheader799:                               ; preds = %middle.block794, %vector.memcheck766, %B1642.preheader
  %.3202.0.ph = phi i64 [ 0, %vector.memcheck766 ], [ 0, %B1642.preheader ], [ %n.vec787, %middle.block794 ]
  %233 = and i64 %arg.design.5.1.fr.i, 1
  %234 = icmp eq i64 %233, 0
  %.neg = or disjoint i64 %.3202.0.ph, 1
  br i1 %234, label %B1642.prol.loopexit, label %B1642.prol

B1642.prol:                                       ; preds = %B1642.preheader799
  %235 = getelementptr double, ptr %.546.i, i64 %.3202.0.ph
  %.3330.prol = load double, ptr %235, align 8
  %.3377.prol = fadd double %.3330.prol, 0.000000e+00
  %.3411.prol = getelementptr double, ptr %.1364, i64 %.3202.0.ph
  store double %.3377.prol, ptr %.3411.prol, align 8
  %236 = getelementptr double, ptr %fit.2.sroa.108.08535, i64 %.3202.0.ph
  %.3444.prol = load double, ptr %236, align 8
  %.3474.prol = getelementptr double, ptr %.1295, i64 %.3202.0.ph
  %.3475.prol = load double, ptr %.3474.prol, align 8
  %.3476.prol = fadd double %.3444.prol, %.3475.prol
  %237 = getelementptr double, ptr %spare.2.sroa.120.08649, i64 %.3202.0.ph
  store double %.3476.prol, ptr %237, align 8
  br label %B1642.prol.loopexit

B1642.prol.loopexit:                              ; preds = %B1642.prol, %B1642.preheader799
  %.3202.0.unr = phi i64 [ %.3202.0.ph, %B1642.preheader799 ], [ %.neg, %B1642.prol ]
  %238 = icmp eq i64 %arg.design.5.1.fr.i, %.neg
  br i1 %238, label %B1802, label %B1642.preheader830

B1642.preheader830:                               ; preds = %B1642.prol.loopexit
  %239 = sub i64 %arg.design.5.1.fr.i, %.3202.0.unr
  %240 = shl i64 %.3202.0.unr, 3
  %scevgep866 = getelementptr i8, ptr %scevgep865, i64 %240
  %scevgep871 = getelementptr i8, ptr %scevgep870, i64 %240
  %scevgep875 = getelementptr i8, ptr %spare.2.sroa.120.08649, i64 8
  %scevgep876 = getelementptr i8, ptr %scevgep875, i64 %240
  %scevgep880 = getelementptr i8, ptr %fit.2.sroa.108.08535, i64 8
  %scevgep881 = getelementptr i8, ptr %scevgep880, i64 %240
  %scevgep886 = getelementptr i8, ptr %scevgep885, i64 %240
  br label %B1642

B1642.us.preheader:                               ; preds = %B1642.lr.ph
  %241 = icmp ult i64 %arg.design.5.1.fr.i, 10
  br i1 %241, label %B1642.us.preheader798, label %vector.memcheck730

vector.memcheck730:                               ; preds = %B1642.us.preheader
  %242 = icmp ult i64 %186, 16
  %243 = ptrtoint ptr %arg.move.6.4 to i64
  %244 = ptrtoint ptr %fit.2.sroa.108.08535 to i64
  %245 = ptrtoint ptr %spare.2.sroa.120.08649 to i64
  %246 = add i64 %184, %245
  %diff.check732 = icmp ult i64 %246, 16
  %247 = or i1 %242, %diff.check732
  %248 = add i64 %184, %244
  %diff.check739 = icmp ult i64 %248, 16
  %249 = or i1 %247, %diff.check739
  %250 = add i64 %189, %245
  %diff.check743 = icmp ult i64 %250, 16
  %251 = or i1 %diff.check743, %249
  %252 = sub i64 %245, %243
  %diff.check745 = icmp ult i64 %252, 16
  %253 = or i1 %diff.check745, %251
  %254 = sub i64 %245, %244
  %diff.check747 = icmp ult i64 %254, 16
  %255 = or i1 %diff.check747, %253
  %256 = add i64 %191, %245
  %diff.check749 = icmp ult i64 %256, 16
  %257 = or i1 %diff.check749, %255
  %conflict.rdx750.reass = or i1 %invariant.op, %257
  br i1 %conflict.rdx750.reass, label %B1642.us.preheader798, label %vector.body756.preheader

vector.body756.preheader:                         ; preds = %vector.memcheck730
  br label %vector.body756

vector.body756:                                   ; preds = %vector.body756, %vector.body756.preheader
  %index757 = phi i64 [ %index.next762, %vector.body756 ], [ 0, %vector.body756.preheader ]
  %258 = shl i64 %index757, 3
  %scevgep895 = getelementptr i8, ptr %.546.i, i64 %258
  %wide.load758 = load <2 x double>, ptr %scevgep895, align 8
  %scevgep894 = getelementptr i8, ptr %arg.move.6.4, i64 %258
  %wide.load759 = load <2 x double>, ptr %scevgep894, align 8
  %259 = fadd <2 x double> %wide.load758, %wide.load759
  %260 = shl i64 %index757, 3
  %scevgep189 = getelementptr i8, ptr %.1364, i64 %260
  store <2 x double> %259, ptr %scevgep189, align 8
  %261 = shl i64 %index757, 3
  %scevgep187 = getelementptr i8, ptr %fit.2.sroa.108.08535, i64 %261
  %wide.load760 = load <2 x double>, ptr %scevgep187, align 8
  %262 = shl i64 %index757, 3
  %scevgep185 = getelementptr i8, ptr %.1295, i64 %262
  %wide.load761 = load <2 x double>, ptr %scevgep185, align 8
  %263 = fadd <2 x double> %wide.load760, %wide.load761
  %264 = shl i64 %index757, 3
  %scevgep183 = getelementptr i8, ptr %spare.2.sroa.120.08649, i64 %264
  store <2 x double> %263, ptr %scevgep183, align 8
  %index.next762 = add nuw nsw i64 %index757, 2
  %265 = icmp eq i64 %n.vec787, %index.next762
  br i1 %265, label %middle.block763, label %vector.body756, !llvm.loop !162

middle.block763:                                  ; preds = %vector.body756
  %266 = icmp eq i64 %arg.design.5.1.fr.i, %n.vec787
  br i1 %266, label %B1802, label %B1642.us.preheader798

B1642.us.preheader798:                            ; preds = %middle.block763, %vector.memcheck730, %B1642.us.preheader
  %.3202.1.ph = phi i64 [ 0, %vector.memcheck730 ], [ 0, %B1642.us.preheader ], [ %n.vec787, %middle.block763 ]
  %267 = and i64 %arg.design.5.1.fr.i, 1
  %268 = icmp eq i64 %267, 0
  %.neg817 = or disjoint i64 %.3202.1.ph, 1
  br i1 %268, label %B1642.us.prol.loopexit, label %B1642.us.prol

B1642.us.prol:                                    ; preds = %B1642.us.preheader798
  %269 = getelementptr double, ptr %.546.i, i64 %.3202.1.ph
  %.3330.us.prol = load double, ptr %269, align 8
  %270 = getelementptr double, ptr %arg.move.6.4, i64 %.3202.1.ph
  %.3367.us.prol = load double, ptr %270, align 8
  %.3377.us.prol = fadd double %.3330.us.prol, %.3367.us.prol
  %.3411.us.prol = getelementptr double, ptr %.1364, i64 %.3202.1.ph
  store double %.3377.us.prol, ptr %.3411.us.prol, align 8
  %271 = getelementptr double, ptr %fit.2.sroa.108.08535, i64 %.3202.1.ph
  %.3444.us.prol = load double, ptr %271, align 8
  %.3474.us.prol = getelementptr double, ptr %.1295, i64 %.3202.1.ph
  %.3475.us.prol = load double, ptr %.3474.us.prol, align 8
  %.3476.us.prol = fadd double %.3444.us.prol, %.3475.us.prol
  %272 = getelementptr double, ptr %spare.2.sroa.120.08649, i64 %.3202.1.ph
  store double %.3476.us.prol, ptr %272, align 8
  br label %B1642.us.prol.loopexit

B1642.us.prol.loopexit:                           ; preds = %B1642.us.prol, %B1642.us.preheader798
  %.3202.1.unr = phi i64 [ %.3202.1.ph, %B1642.us.preheader798 ], [ %.neg817, %B1642.us.prol ]
  %273 = icmp eq i64 %arg.design.5.1.fr.i, %.neg817
  br i1 %273, label %B1802, label %B1642.us.preheader829

B1642.us.preheader829:                            ; preds = %B1642.us.prol.loopexit
  %274 = sub i64 %arg.design.5.1.fr.i, %.3202.1.unr
  %275 = shl i64 %.3202.1.unr, 3
  %scevgep899 = getelementptr i8, ptr %scevgep870, i64 %275
  %scevgep904 = getelementptr i8, ptr %scevgep865, i64 %275
  %scevgep908 = getelementptr i8, ptr %spare.2.sroa.120.08649, i64 8
  %scevgep909 = getelementptr i8, ptr %scevgep908, i64 %275
  %scevgep913 = getelementptr i8, ptr %fit.2.sroa.108.08535, i64 8
  %scevgep914 = getelementptr i8, ptr %scevgep913, i64 %275
  %scevgep919 = getelementptr i8, ptr %scevgep918, i64 %275
  %scevgep924 = getelementptr i8, ptr %scevgep885, i64 %275
  br label %B1642.us

B1642.us:                                         ; preds = %B1642.us, %B1642.us.preheader829
  %lsr.iv896 = phi i64 [ 0, %B1642.us.preheader829 ], [ %lsr.iv.next897, %B1642.us ]
  %276 = shl i64 %lsr.iv896, 3
  %scevgep925 = getelementptr i8, ptr %scevgep924, i64 %276
  %scevgep926 = getelementptr i8, ptr %scevgep925, i64 -8
  %.3330.us = load double, ptr %scevgep926, align 8
  %scevgep920 = getelementptr i8, ptr %scevgep919, i64 %276
  %scevgep921 = getelementptr i8, ptr %scevgep920, i64 -8
  %.3367.us = load double, ptr %scevgep921, align 8
  %.3377.us = fadd double %.3330.us, %.3367.us
  %277 = shl i64 %lsr.iv896, 3
  %scevgep196 = getelementptr i8, ptr %scevgep899, i64 %277
  %scevgep200 = getelementptr i8, ptr %scevgep196, i64 -8
  store double %.3377.us, ptr %scevgep200, align 8
  %scevgep205 = getelementptr i8, ptr %scevgep914, i64 %277
  %278 = shl i64 %lsr.iv896, 3
  %scevgep203 = getelementptr i8, ptr %scevgep914, i64 %278
  %scevgep204 = getelementptr i8, ptr %scevgep203, i64 -8
  %.3444.us = load double, ptr %scevgep204, align 8
  %279 = shl i64 %lsr.iv896, 3
  %scevgep194 = getelementptr i8, ptr %scevgep904, i64 %279
  %scevgep195 = getelementptr i8, ptr %scevgep194, i64 -8
  %.3475.us = load double, ptr %scevgep195, align 8
  %.3476.us = fadd double %.3444.us, %.3475.us
  %280 = shl i64 %lsr.iv896, 3
  %scevgep191 = getelementptr i8, ptr %scevgep909, i64 %280
  %scevgep193 = getelementptr i8, ptr %scevgep191, i64 -8
  store double %.3476.us, ptr %scevgep193, align 8
  %.3330.us.1 = load double, ptr %scevgep925, align 8
  %.3367.us.1 = load double, ptr %scevgep920, align 8
  %.3377.us.1 = fadd double %.3330.us.1, %.3367.us.1
  store double %.3377.us.1, ptr %scevgep196, align 8
  %.3444.us.1 = load double, ptr %scevgep205, align 8
  %.3475.us.1 = load double, ptr %scevgep194, align 8
  %.3476.us.1 = fadd double %.3444.us.1, %.3475.us.1
  store double %.3476.us.1, ptr %scevgep191, align 8
  %lsr.iv.next897 = add i64 %lsr.iv896, 2
  %exitcond698.not.1 = icmp eq i64 %274, %lsr.iv.next897
  br i1 %exitcond698.not.1, label %B1802, label %B1642.us, !llvm.loop !163

B1802.endif.thread.thread:                        ; preds = %B684.endif.thread.i, %B684.endif.thread.i, %B886.i, %B188.i
  br label %B2152

B1802.endif.thread:                               ; preds = %B684.endif.thread.i, %B684.endif.i
  %cond666 = icmp eq i32 %.2148.i, -2
  br i1 %cond666, label %B2152, label %B1802.endif.if.if, !prof !45

B1802.endif.if.if:                                ; preds = %B1802.endif.thread
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B1996.endif:                                      ; preds = %B1996
  store double 0.000000e+00, ptr %.3896, align 8
  %.3947 = call i32 @_judge.9(ptr nonnull %.3896, ptr nonnull %excinfo.29, ptr %arg.space.0.0, ptr %arg.space.0.1, i64 %arg.space.0.2, i64 %arg.space.0.3, ptr %arg.space.0.4, i64 %arg.space.0.5.0, i64 %arg.design.5.1.fr.i, i64 %arg.space.0.6.0, i64 %arg.space.0.6.1, ptr %arg.ladder.5.0, ptr %arg.ladder.5.1, i64 %arg.ladder.5.5.1, i64 %arg.ladder.5.3, ptr %spare.2.sroa.120.08649, i64 %arg.ladder.5.5.1, i64 %arg.ladder.5.6.1, ptr %arg.ladder.6.0, ptr %arg.ladder.6.1, i64 %.402.i, i64 %arg.ladder.6.3, ptr %spare.2.sroa.330.08635, i64 %arg.ladder.6.5.1, i64 %arg.ladder.6.5.2, i64 %arg.ladder.6.6.1, i64 %arg.ladder.6.6.2, ptr %arg.ladder.7.0, ptr %arg.ladder.7.1, i64 %.486.i, i64 %arg.ladder.7.3, ptr %spare.2.sroa.600.08617, i64 %arg.ladder.7.5.1, i64 %arg.ladder.7.5.2, i64 %arg.ladder.7.6.1, i64 %arg.ladder.7.6.2, ptr %arg.ladder.8.0, ptr %arg.ladder.8.1, i64 %.570.i, i64 %arg.ladder.8.3, ptr %spare.2.sroa.870.08599, i64 %arg.ladder.8.5.1, i64 %arg.ladder.8.5.2, i64 %arg.ladder.8.6.1, i64 %arg.ladder.8.6.2, ptr %arg.ladder.9.0, ptr %arg.ladder.9.1, i64 %.654.i, i64 %arg.ladder.9.3, ptr %spare.2.sroa.1140.08581, i64 %arg.ladder.9.5.1, i64 %arg.ladder.9.5.2, i64 %arg.ladder.9.6.1, i64 %arg.ladder.9.6.2, ptr %arg.ladder.10.0, ptr %arg.ladder.10.1, i64 %arg.ladder.10.5.1, i64 %arg.ladder.10.3, ptr %spare.2.sroa.1410.08563, i64 %arg.ladder.10.5.1, i64 %arg.ladder.10.6.1, ptr %arg.ladder.11.0, ptr %arg.ladder.11.1, i64 %spare.2.sroa.1560.08553, i64 %arg.ladder.11.3, ptr %spare.2.sroa.1620.08549, i64 %spare.2.sroa.1650.08547, i64 %arg.ladder.11.6.0, ptr %arg.move.0.0, ptr %arg.move.0.1, i64 %arg.move.0.2, i64 %arg.move.0.3, ptr %arg.move.0.4, i64 %arg.move.0.5.0, i64 %arg.move.0.6.0, ptr %arg.move.1.0, ptr %arg.move.1.1, i64 %arg.move.1.2, i64 %arg.move.1.3, ptr %arg.move.1.4, i64 %arg.move.1.5.0, i64 %arg.move.1.6.0, ptr %arg.move.2.0, ptr %arg.move.2.1, i64 %arg.move.2.2, i64 %arg.move.2.3, ptr %arg.move.2.4, i64 %arg.move.2.5.0, i64 %arg.move.2.6.0, ptr %arg.move.3.0, ptr %arg.move.3.1, i64 %arg.move.3.2, i64 %arg.move.3.3, ptr %scevgep118, i64 %arg.move.3.5.0, i64 %arg.move.3.6.0, ptr %arg.move.4.0, ptr %arg.move.4.1, i64 %arg.move.4.2, i64 %arg.move.4.3, ptr %scevgep120, i64 %arg.move.4.5.0, i64 %arg.move.4.6.0, ptr %arg.move.5.0, ptr %arg.move.5.1, i64 %arg.move.5.2, i64 %arg.move.5.3, ptr %arg.move.5.4, i64 %arg.move.5.5.0, i64 %arg.move.5.6.0, ptr %arg.move.6.0, ptr %arg.move.6.1, i64 %arg.move.6.2, i64 %arg.move.6.3, ptr %arg.move.6.4, i64 %arg.move.6.5.0.fr.i, i64 %arg.move.6.6.0, i64 %.2802, i8 %.2853, double -1.000000e+00, ptr %arg.space.6.0, ptr %arg.space.6.1, i64 %arg.space.6.2, i64 %arg.space.6.3, ptr %arg.space.6.4, i64 %arg.space.6.5.0, i64 %arg.space.6.5.1, i64 %arg.space.6.6.0, i64 %arg.space.6.6.1, double 0x7FF0000000000000, ptr %arg.ladder.20.0, ptr %arg.ladder.20.1, i64 %arg.ladder.20.5.1, i64 %arg.ladder.20.3, ptr %.1295, i64 %arg.ladder.20.5.1, i64 %arg.ladder.20.6.1)
  %cond668 = icmp eq i32 %.3947, 0
  br i1 %cond668, label %B2138, label %B1996.endif.if.if, !prof !0

B1996.if.if:                                      ; preds = %B1996
  %.3875 = icmp sgt i32 %.3867, 0
  %.3868 = load ptr, ptr %excinfo.28, align 8
  %.3876 = select i1 %.3875, ptr %.3868, ptr undef
  store ptr %.3876, ptr %excinfo, align 8
  br label %common.ret

B1996.endif.if.if:                                ; preds = %B1996.endif
  %.3955 = icmp sgt i32 %.3947, 0
  %.3948 = load ptr, ptr %excinfo.29, align 8
  %.3956 = select i1 %.3955, ptr %.3948, ptr undef
  store ptr %.3956, ptr %excinfo, align 8
  br label %common.ret

B2184.endif.endif:                                ; preds = %B30.i279
  %281 = icmp slt i64 %arg.design.5.1.fr.i, 1
  %.4110 = add nsw i64 %taken.2.08662, 1
  br i1 %281, label %B2292, label %B2250.preheader

B2250.preheader:                                  ; preds = %B2184.endif.endif
  br i1 %or.cond, label %B2250.preheader797, label %vector.body.preheader

vector.body.preheader:                            ; preds = %B2250.preheader
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.body.preheader
  %index = phi i64 [ %index.next, %vector.body ], [ 0, %vector.body.preheader ]
  %282 = shl i64 %index, 3
  %scevgep285 = getelementptr i8, ptr %scevgep283, i64 %282
  %scevgep286 = getelementptr i8, ptr %scevgep285, i64 -16
  %wide.load = load <2 x double>, ptr %scevgep286, align 8
  %scevgep284 = getelementptr i8, ptr %scevgep283, i64 %282
  %wide.load729 = load <2 x double>, ptr %scevgep284, align 8
  %283 = shl i64 %index, 3
  %scevgep289 = getelementptr i8, ptr %scevgep1009, i64 %283
  %284 = shl i64 %index, 3
  %scevgep287 = getelementptr i8, ptr %scevgep1009, i64 %284
  %scevgep288 = getelementptr i8, ptr %scevgep287, i64 -16
  store <2 x double> %wide.load, ptr %scevgep288, align 8
  store <2 x double> %wide.load729, ptr %scevgep289, align 8
  %index.next = add nuw nsw i64 %index, 4
  %285 = icmp eq i64 %unroll_iter.i, %index.next
  br i1 %285, label %middle.block, label %vector.body, !llvm.loop !164

middle.block:                                     ; preds = %vector.body
  %286 = icmp eq i64 %arg.design.5.1.fr.i, %unroll_iter.i
  br i1 %286, label %B2292, label %B2250.preheader797

B2250.preheader797:                               ; preds = %middle.block, %B2250.preheader
  %.425784218423.ph = phi i64 [ 0, %B2250.preheader ], [ %unroll_iter.i, %middle.block ]
  %287 = icmp eq i64 %xtraiter.i, 0
  br i1 %287, label %B2250.prol.loopexit, label %B2250.prol.preheader

B2250.prol.preheader:                             ; preds = %B2250.preheader797
  br label %B2250.prol

B2250.prol:                                       ; preds = %B2250.prol, %B2250.prol.preheader
  %lsr.iv1019 = phi i64 [ %lsr.iv.next1020, %B2250.prol ], [ %xtraiter.i, %B2250.prol.preheader ]
  %.425784218423.prol = phi i64 [ %.4264.prol, %B2250.prol ], [ %.425784218423.ph, %B2250.prol.preheader ]
  %.4264.prol = add nuw nsw i64 %.425784218423.prol, 1
  %288 = shl i64 %.425784218423.prol, 3
  %scevgep1018 = getelementptr i8, ptr %.1364, i64 %288
  %.4318.prol = load double, ptr %scevgep1018, align 8
  %scevgep1017 = getelementptr i8, ptr %.546.i, i64 %288
  store double %.4318.prol, ptr %scevgep1017, align 8
  %lsr.iv.next1020 = add nsw i64 %lsr.iv1019, -1
  %prol.iter.cmp.not = icmp eq i64 %lsr.iv.next1020, 0
  br i1 %prol.iter.cmp.not, label %B2250.prol.loopexit, label %B2250.prol, !llvm.loop !165

B2250.prol.loopexit:                              ; preds = %B2250.prol, %B2250.preheader797
  %.425784218423.unr = phi i64 [ %.425784218423.ph, %B2250.preheader797 ], [ %.4264.prol, %B2250.prol ]
  %289 = sub nsw i64 %.425784218423.ph, %arg.design.5.1.fr.i
  %290 = icmp ugt i64 %289, -4
  br i1 %290, label %B2292, label %B2250.preheader105

B2250.preheader105:                               ; preds = %B2250.prol.loopexit
  br label %B2250
}

declare double @llvm.log.f64(double) #3

define internal noundef range(i32 -1, -2) i32 @_propose_shift.6(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.first, i64 %arg.size, i64 %arg.top, ptr readnone captures(none) %arg.values.0, ptr readnone captures(none) %arg.values.1, i64 %arg.values.2, i64 %arg.values.3, ptr readonly captures(none) %arg.values.4, i64 %arg.values.5.0, i64 %arg.values.5.1, i64 %arg.values.6.0, i64 %arg.values.6.1, i64 %arg.factor, ptr readnone captures(none) %arg.state.0, ptr readnone captures(none) %arg.state.1, i64 %arg.state.2, i64 %arg.state.3, ptr captures(none) %arg.state.4, i64 %arg.state.5.0, i64 %arg.state.6.0, ptr readnone captures(none) %arg.move.0.0, ptr readnone captures(none) %arg.move.0.1, i64 %arg.move.0.2, i64 %arg.move.0.3, ptr captures(none) %arg.move.0.4, i64 %arg.move.0.5.0, i64 %arg.move.0.6.0, ptr readnone captures(none) %arg.move.1.0, ptr readnone captures(none) %arg.move.1.1, i64 %arg.move.1.2, i64 %arg.move.1.3, ptr writeonly captures(none) %arg.move.1.4, i64 %arg.move.1.5.0, i64 %arg.move.1.6.0, ptr readnone captures(none) %arg.move.2.0, ptr readnone captures(none) %arg.move.2.1, i64 %arg.move.2.2, i64 %arg.move.2.3, ptr writeonly captures(none) %arg.move.2.4, i64 %arg.move.2.5.0, i64 %arg.move.2.6.0, ptr readnone captures(none) %arg.move.3.0, ptr readnone captures(none) %arg.move.3.1, i64 %arg.move.3.2, i64 %arg.move.3.3, ptr readnone captures(none) %arg.move.3.4, i64 %arg.move.3.5.0, i64 %arg.move.3.6.0, ptr readnone captures(none) %arg.move.4.0, ptr readnone captures(none) %arg.move.4.1, i64 %arg.move.4.2, i64 %arg.move.4.3, ptr readnone captures(none) %arg.move.4.4, i64 %arg.move.4.5.0, i64 %arg.move.4.6.0, ptr readnone captures(none) %arg.move.5.0, ptr readnone captures(none) %arg.move.5.1, i64 %arg.move.5.2, i64 %arg.move.5.3, ptr readnone captures(none) %arg.move.5.4, i64 %arg.move.5.5.0, i64 %arg.move.5.6.0, ptr readnone captures(none) %arg.move.6.0, ptr readnone captures(none) %arg.move.6.1, i64 %arg.move.6.2, i64 %arg.move.6.3, ptr readnone captures(none) %arg.move.6.4, i64 %arg.move.6.5.0, i64 %arg.move.6.6.0) local_unnamed_addr #4 {
B178.endif.endif:
  %const4 = bitcast i64 -4658895280553007687 to i64
  %const3 = bitcast i64 -7046029254386353131 to i64
  %const2 = bitcast i64 -7723592293110705685 to i64
  %.41.i = load i64, ptr %arg.state.4, align 8, !noalias !166
  %.42.i = add i64 %.41.i, %const3
  %.101.i = lshr i64 %.42.i, 30
  %.102.i = xor i64 %.101.i, %.42.i
  %.103.i = mul i64 %.102.i, %const4
  %.104.i = lshr i64 %.103.i, 27
  %.105.i = xor i64 %.104.i, %.103.i
  %.106.i = mul i64 %.105.i, %const2
  %0 = lshr i64 %.106.i, 42
  %1 = lshr i64 %.106.i, 11
  %.109.i = xor i64 %0, %1
  %.110.i = uitofp nneg i64 %.109.i to double
  %.111.i = fmul double %.110.i, 0x3CA0000000000000
  %.175 = fmul double %.111.i, 7.000000e+00
  %.5.i49 = fptosi double %.175 to i64
  %.42.i51 = add i64 %.41.i, 4354685564936845354
  %.101.i52 = lshr i64 %.42.i51, 30
  %.102.i53 = xor i64 %.101.i52, %.42.i51
  %.103.i54 = mul i64 %.102.i53, %const4
  %.104.i55 = lshr i64 %.103.i54, 27
  %.105.i56 = xor i64 %.104.i55, %.103.i54
  %.106.i57 = mul i64 %.105.i56, %const2
  %2 = lshr i64 %.106.i57, 42
  %3 = lshr i64 %.106.i57, 11
  %.109.i58 = xor i64 %2, %3
  %.110.i59 = uitofp nneg i64 %.109.i58 to double
  %.111.i60 = fmul double %.110.i59, 0x3CA0000000000000
  %.231 = fcmp olt double %.111.i60, 5.000000e-01
  %invariant.gep = getelementptr i64, ptr %arg.values.4, i64 %arg.factor
  %.417 = icmp slt i64 %.5.i49, 0
  %4 = shl i64 %.5.i49, 2
  %5 = add i64 %4, 28
  %.439 = select i1 %.417, i64 %5, i64 %4
  %.485 = sitofp i64 %arg.size to double
  %.543 = icmp slt i64 %arg.factor, 0
  %.544 = select i1 %.543, i64 %arg.values.5.1, i64 0
  %invariant.gep744 = getelementptr i64, ptr %invariant.gep, i64 %.544
  %.42.i4 = add i64 %.41.i, -2691343689449507777
  store i64 %.42.i4, ptr %arg.state.4, align 8, !noalias !169
  %.101.i5 = lshr i64 %.42.i4, 30
  %.102.i6 = xor i64 %.101.i5, %.42.i4
  %.103.i7 = mul i64 %.102.i6, %const4
  %.104.i8 = lshr i64 %.103.i7, 27
  %.105.i9 = xor i64 %.104.i8, %.103.i7
  %.106.i10 = mul i64 %.105.i9, %const2
  %6 = lshr i64 %.106.i10, 42
  %7 = lshr i64 %.106.i10, 11
  %.109.i11 = xor i64 %6, %7
  %.110.i12 = uitofp nneg i64 %.109.i11 to double
  %.111.i13 = fmul double %.110.i12, 0x3CA0000000000000
  %.486 = fmul double %.111.i13, %.485
  %.5.i61 = fptosi double %.486 to i64
  %.512 = add nsw i64 %arg.first, %.5.i61
  %.540 = icmp slt i64 %.512, 0
  %.541 = select i1 %.540, i64 %arg.values.5.0, i64 0
  %.542 = add i64 %.541, %.512
  %.562 = mul i64 %.542, %arg.values.5.1
  %gep745 = getelementptr i64, ptr %invariant.gep744, i64 %.562
  %.567 = load i64, ptr %gep745, align 8
  %.644 = getelementptr i64, ptr @.const.array.data.2, i64 %.439
  %.645 = load i64, ptr %.644, align 8
  %8 = sub nsw i64 0, %.645
  %.647 = select i1 %.231, i64 %.645, i64 %8
  %.648 = add nsw i64 %.647, %.567
  %.653 = icmp slt i64 %.648, 0
  %.657 = icmp sgt i64 %.648, %arg.top
  %.712 = icmp sgt i64 %.567, %arg.top
  %9 = or i1 %.712, %.657
  %or.cond702 = select i1 %.653, i1 true, i1 %9
  br i1 %or.cond702, label %common.ret, label %B501

common.ret:                                       ; preds = %B342.3.2, %B342.3.1, %B342.3, %B392.3, %B178.endif.endif.3, %B342.2.1, %B342.2, %B501.2, %B178.endif.endif.2, %B338.1.preheader, %B178.endif.endif.1, %B178.endif.endif
  %n.3.1.3.sink = phi i64 [ -1, %B338.1.preheader ], [ -1, %B178.endif.endif ], [ -1, %B178.endif.endif.3 ], [ -1, %B178.endif.endif.2 ], [ -1, %B178.endif.endif.1 ], [ -1, %B342.3 ], [ %n.3.1.2, %B501.2 ], [ %.1033.3, %B392.3 ], [ -1, %B342.2 ], [ -1, %B342.3.2 ], [ -1, %B342.3.1 ], [ -1, %B342.2.1 ]
  store i64 %n.3.1.3.sink, ptr %retptr, align 8
  ret i32 0

B501:                                             ; preds = %B178.endif.endif
  %const = bitcast i64 2305843009213693949 to i64
  store i64 %.512, ptr %arg.move.0.4, align 8
  store i64 %arg.factor, ptr %arg.move.1.4, align 8
  store i64 %.648, ptr %arg.move.2.4, align 8
  %.422.1 = or disjoint i64 %.439, 1
  %10 = and i64 %.422.1, %const
  %.not.not = icmp eq i64 %10, 1
  br i1 %.not.not, label %B501.1, label %B178.endif.endif.1

B178.endif.endif.1:                               ; preds = %B501
  %11 = fcmp olt double %.111.i60, 5.000000e-01
  %.41.i14 = load i64, ptr %arg.state.4, align 8, !noalias !172
  %.42.i15 = add i64 %.41.i14, %const3
  store i64 %.42.i15, ptr %arg.state.4, align 8, !noalias !172
  %.101.i16 = lshr i64 %.42.i15, 30
  %.102.i17 = xor i64 %.101.i16, %.42.i15
  %.103.i18 = mul i64 %.102.i17, %const4
  %.104.i19 = lshr i64 %.103.i18, 27
  %.105.i20 = xor i64 %.104.i19, %.103.i18
  %.106.i21 = mul i64 %.105.i20, %const2
  %12 = lshr i64 %.106.i21, 42
  %13 = lshr i64 %.106.i21, 11
  %.109.i22 = xor i64 %12, %13
  %.110.i23 = uitofp nneg i64 %.109.i22 to double
  %.111.i24 = fmul double %.110.i23, 0x3CA0000000000000
  %.486.1 = fmul double %.111.i24, %.485
  %.5.i = fptosi double %.486.1 to i64
  %.512.1 = add nsw i64 %arg.first, %.5.i
  %.540.1 = icmp slt i64 %.512.1, 0
  %.541.1 = select i1 %.540.1, i64 %arg.values.5.0, i64 0
  %.542.1 = add i64 %.541.1, %.512.1
  %.562.1 = mul i64 %.542.1, %arg.values.5.1
  %gep745.1 = getelementptr i64, ptr %invariant.gep744, i64 %.562.1
  %.567.1 = load i64, ptr %gep745.1, align 8
  %.644.1 = getelementptr i64, ptr @.const.array.data.2, i64 %.422.1
  %.645.1 = load i64, ptr %.644.1, align 8
  %14 = sub nsw i64 0, %.645.1
  %.647.1 = select i1 %11, i64 %.645.1, i64 %14
  %.648.1 = add nsw i64 %.647.1, %.567.1
  %.653.1 = icmp slt i64 %.648.1, 0
  %.657.1 = icmp sgt i64 %.648.1, %arg.top
  %.712.1 = icmp sgt i64 %.567.1, %arg.top
  %15 = or i1 %.712.1, %.657.1
  %or.cond702.1 = select i1 %.653.1, i1 true, i1 %15
  br i1 %or.cond702.1, label %common.ret, label %B338.1.preheader

B338.1.preheader:                                 ; preds = %B178.endif.endif.1
  %.890.1 = load i64, ptr %arg.move.0.4, align 8
  %.892.1 = icmp eq i64 %.890.1, %.512.1
  br i1 %.892.1, label %common.ret, label %B392.1

B392.1:                                           ; preds = %B338.1.preheader
  %16 = getelementptr i8, ptr %arg.move.0.4, i64 8
  store i64 %.512.1, ptr %16, align 8
  %17 = getelementptr i8, ptr %arg.move.1.4, i64 8
  store i64 %arg.factor, ptr %17, align 8
  %18 = getelementptr i8, ptr %arg.move.2.4, i64 8
  store i64 %.648.1, ptr %18, align 8
  br label %B501.1

B501.1:                                           ; preds = %B392.1, %B501
  %n.3.1.1 = phi i64 [ 2, %B392.1 ], [ 1, %B501 ]
  %.422.2 = or disjoint i64 %.439, 2
  %const_mat = add i64 %const, 1
  %19 = and i64 %.422.2, %const_mat
  %20 = shl nuw i64 1, %19
  %21 = and i64 %20, 68
  %.445.not.2 = icmp eq i64 %21, 0
  br i1 %.445.not.2, label %B178.endif.endif.2, label %B501.2

B178.endif.endif.2:                               ; preds = %B501.1
  %22 = fcmp olt double %.111.i60, 5.000000e-01
  %.41.i25 = load i64, ptr %arg.state.4, align 8, !noalias !175
  %.42.i26 = add i64 %.41.i25, %const3
  store i64 %.42.i26, ptr %arg.state.4, align 8, !noalias !175
  %.101.i27 = lshr i64 %.42.i26, 30
  %.102.i28 = xor i64 %.101.i27, %.42.i26
  %.103.i29 = mul i64 %.102.i28, %const4
  %.104.i30 = lshr i64 %.103.i29, 27
  %.105.i31 = xor i64 %.104.i30, %.103.i29
  %.106.i32 = mul i64 %.105.i31, %const2
  %23 = lshr i64 %.106.i32, 42
  %24 = lshr i64 %.106.i32, 11
  %.109.i33 = xor i64 %23, %24
  %.110.i34 = uitofp nneg i64 %.109.i33 to double
  %.111.i35 = fmul double %.110.i34, 0x3CA0000000000000
  %.486.2 = fmul double %.111.i35, %.485
  %.5.i36 = fptosi double %.486.2 to i64
  %.512.2 = add nsw i64 %arg.first, %.5.i36
  %.540.2 = icmp slt i64 %.512.2, 0
  %.541.2 = select i1 %.540.2, i64 %arg.values.5.0, i64 0
  %.542.2 = add i64 %.541.2, %.512.2
  %.562.2 = mul i64 %.542.2, %arg.values.5.1
  %gep745.2 = getelementptr i64, ptr %invariant.gep744, i64 %.562.2
  %.567.2 = load i64, ptr %gep745.2, align 8
  %.644.2 = getelementptr i64, ptr @.const.array.data.2, i64 %.422.2
  %.645.2 = load i64, ptr %.644.2, align 8
  %25 = sub nsw i64 0, %.645.2
  %.647.2 = select i1 %22, i64 %.645.2, i64 %25
  %.648.2 = add nsw i64 %.647.2, %.567.2
  %.653.2 = icmp slt i64 %.648.2, 0
  %.657.2 = icmp sgt i64 %.648.2, %arg.top
  %.712.2 = icmp sgt i64 %.567.2, %arg.top
  %26 = or i1 %.712.2, %.657.2
  %or.cond702.2 = select i1 %.653.2, i1 true, i1 %26
  br i1 %or.cond702.2, label %common.ret, label %B342.2

B392.2:                                           ; preds = %B342.2.1, %B338.2.1
  %27 = getelementptr i64, ptr %arg.move.0.4, i64 %n.3.1.1
  store i64 %.512.2, ptr %27, align 8
  %28 = getelementptr i64, ptr %arg.move.1.4, i64 %n.3.1.1
  store i64 %arg.factor, ptr %28, align 8
  %29 = getelementptr i64, ptr %arg.move.2.4, i64 %n.3.1.1
  store i64 %.648.2, ptr %29, align 8
  %.1033.2 = add nuw nsw i64 %n.3.1.1, 1
  br label %B501.2

B501.2:                                           ; preds = %B392.2, %B501.1
  %n.3.1.2 = phi i64 [ %.1033.2, %B392.2 ], [ %n.3.1.1, %B501.1 ]
  %.422.3 = or disjoint i64 %.439, 3
  %const_mat1 = add i64 %const, 2
  %30 = and i64 %.422.3, %const_mat1
  %31 = shl nuw i64 1, %30
  %32 = and i64 %31, 526472
  %.445.not.3 = icmp eq i64 %32, 0
  br i1 %.445.not.3, label %B178.endif.endif.3, label %common.ret

B342.2:                                           ; preds = %B178.endif.endif.2
  %.890.2 = load i64, ptr %arg.move.0.4, align 8
  %.892.2 = icmp eq i64 %.890.2, %.512.2
  br i1 %.892.2, label %common.ret, label %B338.2.1

B338.2.1:                                         ; preds = %B342.2
  %33 = icmp eq i64 %10, 1
  br i1 %33, label %B392.2, label %B342.2.1

B342.2.1:                                         ; preds = %B338.2.1
  %34 = getelementptr i8, ptr %arg.move.0.4, i64 8
  %.890.2.1 = load i64, ptr %34, align 8
  %.892.2.1 = icmp eq i64 %.890.2.1, %.512.2
  br i1 %.892.2.1, label %common.ret, label %B392.2

B178.endif.endif.3:                               ; preds = %B501.2
  %35 = fcmp olt double %.111.i60, 5.000000e-01
  %.41.i37 = load i64, ptr %arg.state.4, align 8, !noalias !178
  %.42.i38 = add i64 %.41.i37, %const3
  store i64 %.42.i38, ptr %arg.state.4, align 8, !noalias !178
  %.101.i39 = lshr i64 %.42.i38, 30
  %.102.i40 = xor i64 %.101.i39, %.42.i38
  %.103.i41 = mul i64 %.102.i40, %const4
  %.104.i42 = lshr i64 %.103.i41, 27
  %.105.i43 = xor i64 %.104.i42, %.103.i41
  %.106.i44 = mul i64 %.105.i43, %const2
  %36 = lshr i64 %.106.i44, 42
  %37 = lshr i64 %.106.i44, 11
  %.109.i45 = xor i64 %36, %37
  %.110.i46 = uitofp nneg i64 %.109.i45 to double
  %.111.i47 = fmul double %.110.i46, 0x3CA0000000000000
  %.486.3 = fmul double %.111.i47, %.485
  %.5.i48 = fptosi double %.486.3 to i64
  %.512.3 = add nsw i64 %arg.first, %.5.i48
  %.540.3 = icmp slt i64 %.512.3, 0
  %.541.3 = select i1 %.540.3, i64 %arg.values.5.0, i64 0
  %.542.3 = add i64 %.541.3, %.512.3
  %.562.3 = mul i64 %.542.3, %arg.values.5.1
  %gep745.3 = getelementptr i64, ptr %invariant.gep744, i64 %.562.3
  %.567.3 = load i64, ptr %gep745.3, align 8
  %.644.3 = getelementptr i64, ptr @.const.array.data.2, i64 %.422.3
  %.645.3 = load i64, ptr %.644.3, align 8
  %38 = sub nsw i64 0, %.645.3
  %.647.3 = select i1 %35, i64 %.645.3, i64 %38
  %.648.3 = add nsw i64 %.647.3, %.567.3
  %.653.3 = icmp slt i64 %.648.3, 0
  %.657.3 = icmp sgt i64 %.648.3, %arg.top
  %.712.3 = icmp sgt i64 %.567.3, %arg.top
  %39 = or i1 %.712.3, %.657.3
  %or.cond702.3 = select i1 %.653.3, i1 true, i1 %39
  br i1 %or.cond702.3, label %common.ret, label %B342.3

B392.3:                                           ; preds = %B342.3.2, %B338.3.2, %B338.3.1
  %40 = getelementptr i64, ptr %arg.move.0.4, i64 %n.3.1.2
  store i64 %.512.3, ptr %40, align 8
  %41 = getelementptr i64, ptr %arg.move.1.4, i64 %n.3.1.2
  store i64 %arg.factor, ptr %41, align 8
  %42 = getelementptr i64, ptr %arg.move.2.4, i64 %n.3.1.2
  store i64 %.648.3, ptr %42, align 8
  %.1033.3 = add nuw nsw i64 %n.3.1.2, 1
  br label %common.ret

B342.3:                                           ; preds = %B178.endif.endif.3
  %.890.3 = load i64, ptr %arg.move.0.4, align 8
  %.892.3 = icmp eq i64 %.890.3, %.512.3
  br i1 %.892.3, label %common.ret, label %B338.3.1

B338.3.1:                                         ; preds = %B342.3
  %exitcond.3.not.1 = icmp eq i64 %n.3.1.2, 1
  br i1 %exitcond.3.not.1, label %B392.3, label %B342.3.1

B342.3.1:                                         ; preds = %B338.3.1
  %43 = getelementptr i8, ptr %arg.move.0.4, i64 8
  %.890.3.1 = load i64, ptr %43, align 8
  %.892.3.1 = icmp eq i64 %.890.3.1, %.512.3
  br i1 %.892.3.1, label %common.ret, label %B338.3.2

B338.3.2:                                         ; preds = %B342.3.1
  %exitcond.3.not.2 = icmp eq i64 %n.3.1.2, 2
  br i1 %exitcond.3.not.2, label %B392.3, label %B342.3.2

B342.3.2:                                         ; preds = %B338.3.2
  %44 = getelementptr i8, ptr %arg.move.0.4, i64 16
  %.890.3.2 = load i64, ptr %44, align 8
  %.892.3.2.not = icmp eq i64 %.890.3.2, %.512.3
  br i1 %.892.3.2.not, label %common.ret, label %B392.3
}

define internal noundef range(i32 -1, -2) i32 @_add_swap.7(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.starts.0, ptr readnone captures(none) %arg.starts.1, i64 %arg.starts.2, i64 %arg.starts.3, ptr readonly captures(none) %arg.starts.4, i64 %arg.starts.5.0, i64 %arg.starts.6.0, ptr readnone captures(none) %arg.values.0, ptr readnone captures(none) %arg.values.1, i64 %arg.values.2, i64 %arg.values.3, ptr readonly captures(none) %arg.values.4, i64 %arg.values.5.0, i64 %arg.values.5.1, i64 %arg.values.6.0, i64 %arg.values.6.1, ptr readnone captures(none) %arg.state.0, ptr readnone captures(none) %arg.state.1, i64 %arg.state.2, i64 %arg.state.3, ptr captures(none) %arg.state.4, i64 %arg.state.5.0, i64 %arg.state.6.0, ptr readnone captures(none) %arg.move.0.0, ptr readnone captures(none) %arg.move.0.1, i64 %arg.move.0.2, i64 %arg.move.0.3, ptr captures(none) %arg.move.0.4, i64 %arg.move.0.5.0, i64 %arg.move.0.6.0, ptr readnone captures(none) %arg.move.1.0, ptr readnone captures(none) %arg.move.1.1, i64 %arg.move.1.2, i64 %arg.move.1.3, ptr writeonly captures(none) %arg.move.1.4, i64 %arg.move.1.5.0, i64 %arg.move.1.6.0, ptr readnone captures(none) %arg.move.2.0, ptr readnone captures(none) %arg.move.2.1, i64 %arg.move.2.2, i64 %arg.move.2.3, ptr writeonly captures(none) %arg.move.2.4, i64 %arg.move.2.5.0, i64 %arg.move.2.6.0, ptr readnone captures(none) %arg.move.3.0, ptr readnone captures(none) %arg.move.3.1, i64 %arg.move.3.2, i64 %arg.move.3.3, ptr readnone captures(none) %arg.move.3.4, i64 %arg.move.3.5.0, i64 %arg.move.3.6.0, ptr readnone captures(none) %arg.move.4.0, ptr readnone captures(none) %arg.move.4.1, i64 %arg.move.4.2, i64 %arg.move.4.3, ptr readnone captures(none) %arg.move.4.4, i64 %arg.move.4.5.0, i64 %arg.move.4.6.0, ptr readnone captures(none) %arg.move.5.0, ptr readnone captures(none) %arg.move.5.1, i64 %arg.move.5.2, i64 %arg.move.5.3, ptr readnone captures(none) %arg.move.5.4, i64 %arg.move.5.5.0, i64 %arg.move.5.6.0, ptr readnone captures(none) %arg.move.6.0, ptr readnone captures(none) %arg.move.6.1, i64 %arg.move.6.2, i64 %arg.move.6.3, ptr readnone captures(none) %arg.move.6.4, i64 %arg.move.6.5.0, i64 %arg.move.6.6.0, i64 %arg.n) local_unnamed_addr #4 {
B248.endif.endif:
  %const1 = bitcast i64 -4658895280553007687 to i64
  %const = bitcast i64 -7723592293110705685 to i64
  %.41.i = load i64, ptr %arg.state.4, align 8, !noalias !181
  %.42.i = add i64 %.41.i, -7046029254386353131
  store i64 %.42.i, ptr %arg.state.4, align 8, !noalias !181
  %.101.i = lshr i64 %.42.i, 30
  %.102.i = xor i64 %.101.i, %.42.i
  %.103.i = mul i64 %.102.i, %const1
  %.104.i = lshr i64 %.103.i, 27
  %.105.i = xor i64 %.104.i, %.103.i
  %.106.i = mul i64 %.105.i, %const
  %0 = lshr i64 %.106.i, 42
  %1 = lshr i64 %.106.i, 11
  %.109.i = xor i64 %0, %1
  %.110.i = uitofp nneg i64 %.109.i to double
  %.111.i = fmul double %.110.i, 0x3CA0000000000000
  %.167 = getelementptr i8, ptr %arg.starts.4, i64 16
  %.168 = load i64, ptr %.167, align 8
  %.169 = sitofp i64 %.168 to double
  %.170 = fmul double %.111.i, %.169
  %.199 = getelementptr i8, ptr %arg.starts.4, i64 8
  %.200 = load i64, ptr %.199, align 8
  %.201 = sitofp i64 %.200 to double
  %.202 = fcmp uge double %.170, %.201
  %"$phi58.0.2.0" = zext i1 %.202 to i64
  %.242 = getelementptr i64, ptr %arg.starts.4, i64 %"$phi58.0.2.0"
  %.243 = load i64, ptr %.242, align 8
  %.244 = select i1 %.202, i64 2, i64 1
  %.273 = getelementptr i64, ptr %arg.starts.4, i64 %.244
  %.274 = load i64, ptr %.273, align 8
  %.307 = sub nsw i64 %.274, %.243
  %.42.i61 = add i64 %.41.i, 4354685564936845354
  %.101.i62 = lshr i64 %.42.i61, 30
  %.102.i63 = xor i64 %.101.i62, %.42.i61
  %.103.i64 = mul i64 %.102.i63, %const1
  %.104.i65 = lshr i64 %.103.i64, 27
  %.105.i66 = xor i64 %.104.i65, %.103.i64
  %.106.i67 = mul i64 %.105.i66, %const
  %2 = lshr i64 %.106.i67, 42
  %3 = lshr i64 %.106.i67, 11
  %.109.i68 = xor i64 %2, %3
  %.110.i69 = uitofp nneg i64 %.109.i68 to double
  %.111.i70 = fmul double %.110.i69, 0x3CA0000000000000
  %.355 = sitofp i64 %arg.values.5.1 to double
  %.356 = fmul double %.111.i70, %.355
  %.5.i71 = fptosi double %.356 to i64
  %.42.i73 = add i64 %.41.i, -2691343689449507777
  %.101.i74 = lshr i64 %.42.i73, 30
  %.102.i75 = xor i64 %.101.i74, %.42.i73
  %.103.i76 = mul i64 %.102.i75, %const1
  %.104.i77 = lshr i64 %.103.i76, 27
  %.105.i78 = xor i64 %.104.i77, %.103.i76
  %.106.i79 = mul i64 %.105.i78, %const
  %4 = lshr i64 %.106.i79, 42
  %5 = lshr i64 %.106.i79, 11
  %.109.i80 = xor i64 %4, %5
  %.110.i81 = uitofp nneg i64 %.109.i80 to double
  %.111.i82 = fmul double %.110.i81, 0x3CA0000000000000
  %.413 = sitofp i64 %.307 to double
  %.414 = fmul double %.111.i82, %.413
  %.5.i83 = fptosi double %.414 to i64
  %.440 = add nsw i64 %.243, %.5.i83
  %.645 = icmp slt i64 %.440, 0
  %.646 = select i1 %.645, i64 %arg.values.5.0, i64 0
  %.647 = add i64 %.646, %.440
  %.648 = icmp slt i64 %.5.i71, 0
  %.649 = select i1 %.648, i64 %arg.values.5.1, i64 0
  %.650 = add i64 %.649, %.5.i71
  %.667 = mul i64 %.647, %arg.values.5.1
  %6 = getelementptr i64, ptr %arg.values.4, i64 %.667
  %.671 = getelementptr i64, ptr %6, i64 %.650
  %invariant.gep = getelementptr i64, ptr %arg.values.4, i64 %.650
  %.42.i85 = add i64 %.41.i, 8709371129873690708
  store i64 %.42.i85, ptr %arg.state.4, align 8, !noalias !184
  %.101.i86 = lshr i64 %.42.i85, 30
  %.102.i87 = xor i64 %.101.i86, %.42.i85
  %.103.i88 = mul i64 %.102.i87, %const1
  %.104.i89 = lshr i64 %.103.i88, 27
  %.105.i90 = xor i64 %.104.i89, %.103.i88
  %.106.i91 = mul i64 %.105.i90, %const
  %7 = lshr i64 %.106.i91, 42
  %8 = lshr i64 %.106.i91, 11
  %.109.i92 = xor i64 %7, %8
  %.110.i93 = uitofp nneg i64 %.109.i92 to double
  %.111.i94 = fmul double %.110.i93, 0x3CA0000000000000
  %.591 = fmul double %.111.i94, %.413
  %.5.i95 = fptosi double %.591 to i64
  %.617 = add nsw i64 %.243, %.5.i95
  %.672 = load i64, ptr %.671, align 8
  %.697 = icmp slt i64 %.617, 0
  %.698 = select i1 %.697, i64 %arg.values.5.0, i64 0
  %.699 = add i64 %.698, %.617
  %.719 = mul i64 %.699, %arg.values.5.1
  %gep = getelementptr i64, ptr %invariant.gep, i64 %.719
  %.724 = load i64, ptr %gep, align 8
  %.725.not = icmp eq i64 %.672, %.724
  br i1 %.725.not, label %B248.endif.endif.1, label %B344.endif

B248.endif.endif.1:                               ; preds = %B248.endif.endif
  %.42.i2 = add i64 %.41.i, 1663341875487337577
  store i64 %.42.i2, ptr %arg.state.4, align 8, !noalias !187
  %.101.i3 = lshr i64 %.42.i2, 30
  %.102.i4 = xor i64 %.101.i3, %.42.i2
  %.103.i5 = mul i64 %.102.i4, %const1
  %.104.i6 = lshr i64 %.103.i5, 27
  %.105.i7 = xor i64 %.104.i6, %.103.i5
  %.106.i8 = mul i64 %.105.i7, %const
  %9 = lshr i64 %.106.i8, 42
  %10 = lshr i64 %.106.i8, 11
  %.109.i9 = xor i64 %9, %10
  %.110.i10 = uitofp nneg i64 %.109.i9 to double
  %.111.i11 = fmul double %.110.i10, 0x3CA0000000000000
  %.591.1 = fmul double %.111.i11, %.413
  %.5.i = fptosi double %.591.1 to i64
  %.617.1 = add nsw i64 %.243, %.5.i
  %sunkaddr = shl i64 %.650, 3
  %sunkaddr102 = getelementptr inbounds i8, ptr %6, i64 %sunkaddr
  %.672.1 = load i64, ptr %sunkaddr102, align 8
  %.697.1 = icmp slt i64 %.617.1, 0
  %.698.1 = select i1 %.697.1, i64 %arg.values.5.0, i64 0
  %.699.1 = add i64 %.698.1, %.617.1
  %.719.1 = mul i64 %.699.1, %arg.values.5.1
  %gep.1 = getelementptr i64, ptr %invariant.gep, i64 %.719.1
  %.724.1 = load i64, ptr %gep.1, align 8
  %.725.not.1 = icmp eq i64 %.672.1, %.724.1
  br i1 %.725.not.1, label %B248.endif.endif.2, label %B344.endif

B248.endif.endif.2:                               ; preds = %B248.endif.endif.1
  %.42.i13 = add i64 %.41.i, -5382687378899015554
  store i64 %.42.i13, ptr %arg.state.4, align 8, !noalias !190
  %.101.i14 = lshr i64 %.42.i13, 30
  %.102.i15 = xor i64 %.101.i14, %.42.i13
  %.103.i16 = mul i64 %.102.i15, %const1
  %.104.i17 = lshr i64 %.103.i16, 27
  %.105.i18 = xor i64 %.104.i17, %.103.i16
  %.106.i19 = mul i64 %.105.i18, %const
  %11 = lshr i64 %.106.i19, 42
  %12 = lshr i64 %.106.i19, 11
  %.109.i20 = xor i64 %11, %12
  %.110.i21 = uitofp nneg i64 %.109.i20 to double
  %.111.i22 = fmul double %.110.i21, 0x3CA0000000000000
  %.591.2 = fmul double %.111.i22, %.413
  %.5.i23 = fptosi double %.591.2 to i64
  %.617.2 = add nsw i64 %.243, %.5.i23
  %sunkaddr2 = mul i64 %.650, 8
  %sunkaddr3 = getelementptr i8, ptr %6, i64 %sunkaddr2
  %.672.2 = load i64, ptr %sunkaddr3, align 8
  %.697.2 = icmp slt i64 %.617.2, 0
  %.698.2 = select i1 %.697.2, i64 %arg.values.5.0, i64 0
  %.699.2 = add i64 %.698.2, %.617.2
  %.719.2 = mul i64 %.699.2, %arg.values.5.1
  %gep.2 = getelementptr i64, ptr %invariant.gep, i64 %.719.2
  %.724.2 = load i64, ptr %gep.2, align 8
  %.725.not.2 = icmp eq i64 %.672.2, %.724.2
  br i1 %.725.not.2, label %B248.endif.endif.3, label %B344.endif

B248.endif.endif.3:                               ; preds = %B248.endif.endif.2
  %.42.i25 = add i64 %.41.i, 6018027440424182931
  store i64 %.42.i25, ptr %arg.state.4, align 8, !noalias !193
  %.101.i26 = lshr i64 %.42.i25, 30
  %.102.i27 = xor i64 %.101.i26, %.42.i25
  %.103.i28 = mul i64 %.102.i27, %const1
  %.104.i29 = lshr i64 %.103.i28, 27
  %.105.i30 = xor i64 %.104.i29, %.103.i28
  %.106.i31 = mul i64 %.105.i30, %const
  %13 = lshr i64 %.106.i31, 42
  %14 = lshr i64 %.106.i31, 11
  %.109.i32 = xor i64 %13, %14
  %.110.i33 = uitofp nneg i64 %.109.i32 to double
  %.111.i34 = fmul double %.110.i33, 0x3CA0000000000000
  %.591.3 = fmul double %.111.i34, %.413
  %.5.i35 = fptosi double %.591.3 to i64
  %.617.3 = add nsw i64 %.243, %.5.i35
  %sunkaddr4 = mul i64 %.650, 8
  %sunkaddr5 = getelementptr i8, ptr %6, i64 %sunkaddr4
  %.672.3 = load i64, ptr %sunkaddr5, align 8
  %.697.3 = icmp slt i64 %.617.3, 0
  %.698.3 = select i1 %.697.3, i64 %arg.values.5.0, i64 0
  %.699.3 = add i64 %.698.3, %.617.3
  %.719.3 = mul i64 %.699.3, %arg.values.5.1
  %gep.3 = getelementptr i64, ptr %invariant.gep, i64 %.719.3
  %.724.3 = load i64, ptr %gep.3, align 8
  %.725.not.3 = icmp eq i64 %.672.3, %.724.3
  br i1 %.725.not.3, label %B248.endif.endif.4, label %B344.endif

B248.endif.endif.4:                               ; preds = %B248.endif.endif.3
  %.42.i37 = add i64 %.41.i, -1028001813962170200
  store i64 %.42.i37, ptr %arg.state.4, align 8, !noalias !196
  %.101.i38 = lshr i64 %.42.i37, 30
  %.102.i39 = xor i64 %.101.i38, %.42.i37
  %.103.i40 = mul i64 %.102.i39, %const1
  %.104.i41 = lshr i64 %.103.i40, 27
  %.105.i42 = xor i64 %.104.i41, %.103.i40
  %.106.i43 = mul i64 %.105.i42, %const
  %15 = lshr i64 %.106.i43, 42
  %16 = lshr i64 %.106.i43, 11
  %.109.i44 = xor i64 %15, %16
  %.110.i45 = uitofp nneg i64 %.109.i44 to double
  %.111.i46 = fmul double %.110.i45, 0x3CA0000000000000
  %.591.4 = fmul double %.111.i46, %.413
  %.5.i47 = fptosi double %.591.4 to i64
  %.617.4 = add nsw i64 %.243, %.5.i47
  %sunkaddr6 = mul i64 %.650, 8
  %sunkaddr7 = getelementptr i8, ptr %6, i64 %sunkaddr6
  %.672.4 = load i64, ptr %sunkaddr7, align 8
  %.697.4 = icmp slt i64 %.617.4, 0
  %.698.4 = select i1 %.697.4, i64 %arg.values.5.0, i64 0
  %.699.4 = add i64 %.698.4, %.617.4
  %.719.4 = mul i64 %.699.4, %arg.values.5.1
  %gep.4 = getelementptr i64, ptr %invariant.gep, i64 %.719.4
  %.724.4 = load i64, ptr %gep.4, align 8
  %.725.not.4 = icmp eq i64 %.672.4, %.724.4
  br i1 %.725.not.4, label %B248.endif.endif.5, label %B344.endif

B248.endif.endif.5:                               ; preds = %B248.endif.endif.4
  %.42.i49 = add i64 %.41.i, -8074031068348523331
  store i64 %.42.i49, ptr %arg.state.4, align 8, !noalias !199
  %.101.i50 = lshr i64 %.42.i49, 30
  %.102.i51 = xor i64 %.101.i50, %.42.i49
  %.103.i52 = mul i64 %.102.i51, %const1
  %.104.i53 = lshr i64 %.103.i52, 27
  %.105.i54 = xor i64 %.104.i53, %.103.i52
  %.106.i55 = mul i64 %.105.i54, %const
  %17 = lshr i64 %.106.i55, 42
  %18 = lshr i64 %.106.i55, 11
  %.109.i56 = xor i64 %17, %18
  %.110.i57 = uitofp nneg i64 %.109.i56 to double
  %.111.i58 = fmul double %.110.i57, 0x3CA0000000000000
  %.591.5 = fmul double %.111.i58, %.413
  %.5.i59 = fptosi double %.591.5 to i64
  %.617.5 = add nsw i64 %.243, %.5.i59
  %sunkaddr8 = mul i64 %.650, 8
  %sunkaddr9 = getelementptr i8, ptr %6, i64 %sunkaddr8
  %.672.5 = load i64, ptr %sunkaddr9, align 8
  %.697.5 = icmp slt i64 %.617.5, 0
  %.698.5 = select i1 %.697.5, i64 %arg.values.5.0, i64 0
  %.699.5 = add i64 %.698.5, %.617.5
  %.719.5 = mul i64 %.699.5, %arg.values.5.1
  %gep.5 = getelementptr i64, ptr %invariant.gep, i64 %.719.5
  %.724.5 = load i64, ptr %gep.5, align 8
  %.725.not.5 = icmp eq i64 %.672.5, %.724.5
  br i1 %.725.not.5, label %common.ret, label %B344.endif

common.ret:                                       ; preds = %B456, %B370, %B248.endif.endif.5
  %.1291.sink = phi i64 [ %.1291, %B456 ], [ -1, %B248.endif.endif.5 ], [ -1, %B370 ]
  store i64 %.1291.sink, ptr %retptr, align 8
  ret i32 0

B366:                                             ; preds = %B344.endif, %B370
  %.847889 = phi i64 [ %.854, %B370 ], [ 0, %B344.endif ]
  %exitcond.not = icmp eq i64 %.arg.n, %.847889
  br i1 %exitcond.not, label %B456, label %B370

B370:                                             ; preds = %B366
  %.854 = add nuw i64 %.847889, 1
  %19 = shl i64 %.847889, 3
  %scevgep = getelementptr i8, ptr %arg.move.0.4, i64 %19
  %.913 = load i64, ptr %scevgep, align 8
  %.915 = icmp eq i64 %.913, %.440
  %.952 = icmp eq i64 %.913, %.617.lcssa
  %or.cond = or i1 %.915, %.952
  br i1 %or.cond, label %common.ret, label %B366

B456:                                             ; preds = %B366
  %.1045 = icmp slt i64 %arg.n, 0
  %.1046 = select i1 %.1045, i64 %arg.move.0.5.0, i64 0
  %20 = getelementptr i64, ptr %arg.move.0.4, i64 %arg.n
  %.1060 = getelementptr i64, ptr %20, i64 %.1046
  store i64 %.440, ptr %.1060, align 8
  %.1079 = select i1 %.1045, i64 %arg.move.1.5.0, i64 0
  %21 = getelementptr i64, ptr %arg.move.1.4, i64 %arg.n
  %.1093 = getelementptr i64, ptr %21, i64 %.1079
  store i64 %.5.i71, ptr %.1093, align 8
  %.1111 = select i1 %.1045, i64 %arg.move.2.5.0, i64 0
  %22 = getelementptr i64, ptr %arg.move.2.4, i64 %arg.n
  %.1125 = getelementptr i64, ptr %22, i64 %.1111
  store i64 %.724.lcssa, ptr %.1125, align 8
  %sunkaddr111 = shl i64 %.650, 3
  %sunkaddr112 = getelementptr i8, ptr %6, i64 %sunkaddr111
  %.1180 = load i64, ptr %sunkaddr112, align 8
  %.1186 = add nsw i64 %arg.n, 1
  %.1200 = icmp slt i64 %arg.n, -1
  %.1201 = select i1 %.1200, i64 %arg.move.0.5.0, i64 0
  %23 = getelementptr i64, ptr %arg.move.0.4, i64 %.1186
  %.1215 = getelementptr i64, ptr %23, i64 %.1201
  store i64 %.617.lcssa, ptr %.1215, align 8
  %.1237 = select i1 %.1200, i64 %arg.move.1.5.0, i64 0
  %24 = getelementptr i64, ptr %arg.move.1.4, i64 %.1186
  %.1251 = getelementptr i64, ptr %24, i64 %.1237
  store i64 %.5.i71, ptr %.1251, align 8
  %.1274 = select i1 %.1200, i64 %arg.move.2.5.0, i64 0
  %25 = getelementptr i64, ptr %arg.move.2.4, i64 %.1186
  %.1288 = getelementptr i64, ptr %25, i64 %.1274
  store i64 %.1180, ptr %.1288, align 8
  %.1291 = add nsw i64 %arg.n, 2
  br label %common.ret

B344.endif:                                       ; preds = %B248.endif.endif.5, %B248.endif.endif.4, %B248.endif.endif.3, %B248.endif.endif.2, %B248.endif.endif.1, %B248.endif.endif
  %.617.lcssa = phi i64 [ %.617, %B248.endif.endif ], [ %.617.1, %B248.endif.endif.1 ], [ %.617.2, %B248.endif.endif.2 ], [ %.617.3, %B248.endif.endif.3 ], [ %.617.4, %B248.endif.endif.4 ], [ %.617.5, %B248.endif.endif.5 ]
  %.724.lcssa = phi i64 [ %.724, %B248.endif.endif ], [ %.724.1, %B248.endif.endif.1 ], [ %.724.2, %B248.endif.endif.2 ], [ %.724.3, %B248.endif.endif.3 ], [ %.724.4, %B248.endif.endif.4 ], [ %.724.5, %B248.endif.endif.5 ]
  %.arg.n = tail call i64 @llvm.smax.i64(i64 %arg.n, i64 0)
  br label %B366
}

define internal noundef range(i32 -1, -2) i32 @_add_swap.8(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.starts.0, ptr readnone captures(none) %arg.starts.1, i64 %arg.starts.2, i64 %arg.starts.3, ptr readonly captures(none) %arg.starts.4, i64 %arg.starts.5.0, i64 %arg.starts.6.0, ptr readnone captures(none) %arg.values.0, ptr readnone captures(none) %arg.values.1, i64 %arg.values.2, i64 %arg.values.3, ptr readonly captures(none) %arg.values.4, i64 %arg.values.5.0, i64 %arg.values.5.1, i64 %arg.values.6.0, i64 %arg.values.6.1, ptr readnone captures(none) %arg.state.0, ptr readnone captures(none) %arg.state.1, i64 %arg.state.2, i64 %arg.state.3, ptr captures(none) %arg.state.4, i64 %arg.state.5.0, i64 %arg.state.6.0, ptr readnone captures(none) %arg.move.0.0, ptr readnone captures(none) %arg.move.0.1, i64 %arg.move.0.2, i64 %arg.move.0.3, ptr writeonly captures(none) %arg.move.0.4, i64 %arg.move.0.5.0, i64 %arg.move.0.6.0, ptr readnone captures(none) %arg.move.1.0, ptr readnone captures(none) %arg.move.1.1, i64 %arg.move.1.2, i64 %arg.move.1.3, ptr writeonly captures(none) %arg.move.1.4, i64 %arg.move.1.5.0, i64 %arg.move.1.6.0, ptr readnone captures(none) %arg.move.2.0, ptr readnone captures(none) %arg.move.2.1, i64 %arg.move.2.2, i64 %arg.move.2.3, ptr writeonly captures(none) %arg.move.2.4, i64 %arg.move.2.5.0, i64 %arg.move.2.6.0, ptr readnone captures(none) %arg.move.3.0, ptr readnone captures(none) %arg.move.3.1, i64 %arg.move.3.2, i64 %arg.move.3.3, ptr readnone captures(none) %arg.move.3.4, i64 %arg.move.3.5.0, i64 %arg.move.3.6.0, ptr readnone captures(none) %arg.move.4.0, ptr readnone captures(none) %arg.move.4.1, i64 %arg.move.4.2, i64 %arg.move.4.3, ptr readnone captures(none) %arg.move.4.4, i64 %arg.move.4.5.0, i64 %arg.move.4.6.0, ptr readnone captures(none) %arg.move.5.0, ptr readnone captures(none) %arg.move.5.1, i64 %arg.move.5.2, i64 %arg.move.5.3, ptr readnone captures(none) %arg.move.5.4, i64 %arg.move.5.5.0, i64 %arg.move.5.6.0, ptr readnone captures(none) %arg.move.6.0, ptr readnone captures(none) %arg.move.6.1, i64 %arg.move.6.2, i64 %arg.move.6.3, ptr readnone captures(none) %arg.move.6.4, i64 %arg.move.6.5.0, i64 %arg.move.6.6.0, i64 %arg.n) local_unnamed_addr #6 {
B248.endif.endif:
  %const1 = bitcast i64 -4658895280553007687 to i64
  %const = bitcast i64 -7723592293110705685 to i64
  %.41.i = load i64, ptr %arg.state.4, align 8, !noalias !202
  %.42.i = add i64 %.41.i, -7046029254386353131
  store i64 %.42.i, ptr %arg.state.4, align 8, !noalias !202
  %.101.i = lshr i64 %.42.i, 30
  %.102.i = xor i64 %.101.i, %.42.i
  %.103.i = mul i64 %.102.i, %const1
  %.104.i = lshr i64 %.103.i, 27
  %.105.i = xor i64 %.104.i, %.103.i
  %.106.i = mul i64 %.105.i, %const
  %0 = lshr i64 %.106.i, 42
  %1 = lshr i64 %.106.i, 11
  %.109.i = xor i64 %0, %1
  %.110.i = uitofp nneg i64 %.109.i to double
  %.111.i = fmul double %.110.i, 0x3CA0000000000000
  %.167 = getelementptr i8, ptr %arg.starts.4, i64 16
  %.168 = load i64, ptr %.167, align 8
  %.169 = sitofp i64 %.168 to double
  %.170 = fmul double %.111.i, %.169
  %.199 = getelementptr i8, ptr %arg.starts.4, i64 8
  %.200 = load i64, ptr %.199, align 8
  %.201 = sitofp i64 %.200 to double
  %.202 = fcmp uge double %.170, %.201
  %"$phi58.0.2.0" = zext i1 %.202 to i64
  %.242 = getelementptr i64, ptr %arg.starts.4, i64 %"$phi58.0.2.0"
  %.243 = load i64, ptr %.242, align 8
  %.244 = select i1 %.202, i64 2, i64 1
  %.273 = getelementptr i64, ptr %arg.starts.4, i64 %.244
  %.274 = load i64, ptr %.273, align 8
  %.307 = sub nsw i64 %.274, %.243
  %.42.i61 = add i64 %.41.i, 4354685564936845354
  %.101.i62 = lshr i64 %.42.i61, 30
  %.102.i63 = xor i64 %.101.i62, %.42.i61
  %.103.i64 = mul i64 %.102.i63, %const1
  %.104.i65 = lshr i64 %.103.i64, 27
  %.105.i66 = xor i64 %.104.i65, %.103.i64
  %.106.i67 = mul i64 %.105.i66, %const
  %2 = lshr i64 %.106.i67, 42
  %3 = lshr i64 %.106.i67, 11
  %.109.i68 = xor i64 %2, %3
  %.110.i69 = uitofp nneg i64 %.109.i68 to double
  %.111.i70 = fmul double %.110.i69, 0x3CA0000000000000
  %.355 = sitofp i64 %arg.values.5.1 to double
  %.356 = fmul double %.111.i70, %.355
  %.5.i71 = fptosi double %.356 to i64
  %.42.i73 = add i64 %.41.i, -2691343689449507777
  %.101.i74 = lshr i64 %.42.i73, 30
  %.102.i75 = xor i64 %.101.i74, %.42.i73
  %.103.i76 = mul i64 %.102.i75, %const1
  %.104.i77 = lshr i64 %.103.i76, 27
  %.105.i78 = xor i64 %.104.i77, %.103.i76
  %.106.i79 = mul i64 %.105.i78, %const
  %4 = lshr i64 %.106.i79, 42
  %5 = lshr i64 %.106.i79, 11
  %.109.i80 = xor i64 %4, %5
  %.110.i81 = uitofp nneg i64 %.109.i80 to double
  %.111.i82 = fmul double %.110.i81, 0x3CA0000000000000
  %.413 = sitofp i64 %.307 to double
  %.414 = fmul double %.111.i82, %.413
  %.5.i83 = fptosi double %.414 to i64
  %.440 = add nsw i64 %.243, %.5.i83
  %.645 = icmp slt i64 %.440, 0
  %.646 = select i1 %.645, i64 %arg.values.5.0, i64 0
  %.647 = add i64 %.646, %.440
  %.648 = icmp slt i64 %.5.i71, 0
  %.649 = select i1 %.648, i64 %arg.values.5.1, i64 0
  %.650 = add i64 %.649, %.5.i71
  %.667 = mul i64 %.647, %arg.values.5.1
  %6 = getelementptr i64, ptr %arg.values.4, i64 %.667
  %.671 = getelementptr i64, ptr %6, i64 %.650
  %invariant.gep = getelementptr i64, ptr %arg.values.4, i64 %.650
  %.42.i85 = add i64 %.41.i, 8709371129873690708
  store i64 %.42.i85, ptr %arg.state.4, align 8, !noalias !205
  %.101.i86 = lshr i64 %.42.i85, 30
  %.102.i87 = xor i64 %.101.i86, %.42.i85
  %.103.i88 = mul i64 %.102.i87, %const1
  %.104.i89 = lshr i64 %.103.i88, 27
  %.105.i90 = xor i64 %.104.i89, %.103.i88
  %.106.i91 = mul i64 %.105.i90, %const
  %7 = lshr i64 %.106.i91, 42
  %8 = lshr i64 %.106.i91, 11
  %.109.i92 = xor i64 %7, %8
  %.110.i93 = uitofp nneg i64 %.109.i92 to double
  %.111.i94 = fmul double %.110.i93, 0x3CA0000000000000
  %.591 = fmul double %.111.i94, %.413
  %.5.i95 = fptosi double %.591 to i64
  %.617 = add nsw i64 %.243, %.5.i95
  %.672 = load i64, ptr %.671, align 8
  %.697 = icmp slt i64 %.617, 0
  %.698 = select i1 %.697, i64 %arg.values.5.0, i64 0
  %.699 = add i64 %.698, %.617
  %.719 = mul i64 %.699, %arg.values.5.1
  %gep = getelementptr i64, ptr %invariant.gep, i64 %.719
  %.724 = load i64, ptr %gep, align 8
  %.725.not = icmp eq i64 %.672, %.724
  br i1 %.725.not, label %B248.endif.endif.1, label %B248.endif.endif.B344.endif.endif_crit_edge

B248.endif.endif.B344.endif.endif_crit_edge:      ; preds = %B248.endif.endif
  %.pre = shl i64 %.650, 3
  br label %B344.endif.endif

B248.endif.endif.1:                               ; preds = %B248.endif.endif
  %.42.i2 = add i64 %.41.i, 1663341875487337577
  store i64 %.42.i2, ptr %arg.state.4, align 8, !noalias !208
  %.101.i3 = lshr i64 %.42.i2, 30
  %.102.i4 = xor i64 %.101.i3, %.42.i2
  %.103.i5 = mul i64 %.102.i4, %const1
  %.104.i6 = lshr i64 %.103.i5, 27
  %.105.i7 = xor i64 %.104.i6, %.103.i5
  %.106.i8 = mul i64 %.105.i7, %const
  %9 = lshr i64 %.106.i8, 42
  %10 = lshr i64 %.106.i8, 11
  %.109.i9 = xor i64 %9, %10
  %.110.i10 = uitofp nneg i64 %.109.i9 to double
  %.111.i11 = fmul double %.110.i10, 0x3CA0000000000000
  %.591.1 = fmul double %.111.i11, %.413
  %.5.i = fptosi double %.591.1 to i64
  %.617.1 = add nsw i64 %.243, %.5.i
  %sunkaddr = shl i64 %.650, 3
  %sunkaddr102 = getelementptr inbounds i8, ptr %6, i64 %sunkaddr
  %.672.1 = load i64, ptr %sunkaddr102, align 8
  %.697.1 = icmp slt i64 %.617.1, 0
  %.698.1 = select i1 %.697.1, i64 %arg.values.5.0, i64 0
  %.699.1 = add i64 %.698.1, %.617.1
  %.719.1 = mul i64 %.699.1, %arg.values.5.1
  %gep.1 = getelementptr i64, ptr %invariant.gep, i64 %.719.1
  %.724.1 = load i64, ptr %gep.1, align 8
  %.725.not.1 = icmp eq i64 %.672.1, %.724.1
  br i1 %.725.not.1, label %B248.endif.endif.2, label %B344.endif.endif

B248.endif.endif.2:                               ; preds = %B248.endif.endif.1
  %.42.i13 = add i64 %.41.i, -5382687378899015554
  store i64 %.42.i13, ptr %arg.state.4, align 8, !noalias !211
  %.101.i14 = lshr i64 %.42.i13, 30
  %.102.i15 = xor i64 %.101.i14, %.42.i13
  %.103.i16 = mul i64 %.102.i15, %const1
  %.104.i17 = lshr i64 %.103.i16, 27
  %.105.i18 = xor i64 %.104.i17, %.103.i16
  %.106.i19 = mul i64 %.105.i18, %const
  %11 = lshr i64 %.106.i19, 42
  %12 = lshr i64 %.106.i19, 11
  %.109.i20 = xor i64 %11, %12
  %.110.i21 = uitofp nneg i64 %.109.i20 to double
  %.111.i22 = fmul double %.110.i21, 0x3CA0000000000000
  %.591.2 = fmul double %.111.i22, %.413
  %.5.i23 = fptosi double %.591.2 to i64
  %.617.2 = add nsw i64 %.243, %.5.i23
  %sunkaddr2 = getelementptr inbounds i8, ptr %6, i64 %sunkaddr
  %.672.2 = load i64, ptr %sunkaddr2, align 8
  %.697.2 = icmp slt i64 %.617.2, 0
  %.698.2 = select i1 %.697.2, i64 %arg.values.5.0, i64 0
  %.699.2 = add i64 %.698.2, %.617.2
  %.719.2 = mul i64 %.699.2, %arg.values.5.1
  %gep.2 = getelementptr i64, ptr %invariant.gep, i64 %.719.2
  %.724.2 = load i64, ptr %gep.2, align 8
  %.725.not.2 = icmp eq i64 %.672.2, %.724.2
  br i1 %.725.not.2, label %B248.endif.endif.3, label %B344.endif.endif

B248.endif.endif.3:                               ; preds = %B248.endif.endif.2
  %.42.i25 = add i64 %.41.i, 6018027440424182931
  store i64 %.42.i25, ptr %arg.state.4, align 8, !noalias !214
  %.101.i26 = lshr i64 %.42.i25, 30
  %.102.i27 = xor i64 %.101.i26, %.42.i25
  %.103.i28 = mul i64 %.102.i27, %const1
  %.104.i29 = lshr i64 %.103.i28, 27
  %.105.i30 = xor i64 %.104.i29, %.103.i28
  %.106.i31 = mul i64 %.105.i30, %const
  %13 = lshr i64 %.106.i31, 42
  %14 = lshr i64 %.106.i31, 11
  %.109.i32 = xor i64 %13, %14
  %.110.i33 = uitofp nneg i64 %.109.i32 to double
  %.111.i34 = fmul double %.110.i33, 0x3CA0000000000000
  %.591.3 = fmul double %.111.i34, %.413
  %.5.i35 = fptosi double %.591.3 to i64
  %.617.3 = add nsw i64 %.243, %.5.i35
  %sunkaddr3 = getelementptr inbounds i8, ptr %6, i64 %sunkaddr
  %.672.3 = load i64, ptr %sunkaddr3, align 8
  %.697.3 = icmp slt i64 %.617.3, 0
  %.698.3 = select i1 %.697.3, i64 %arg.values.5.0, i64 0
  %.699.3 = add i64 %.698.3, %.617.3
  %.719.3 = mul i64 %.699.3, %arg.values.5.1
  %gep.3 = getelementptr i64, ptr %invariant.gep, i64 %.719.3
  %.724.3 = load i64, ptr %gep.3, align 8
  %.725.not.3 = icmp eq i64 %.672.3, %.724.3
  br i1 %.725.not.3, label %B248.endif.endif.4, label %B344.endif.endif

B248.endif.endif.4:                               ; preds = %B248.endif.endif.3
  %.42.i37 = add i64 %.41.i, -1028001813962170200
  store i64 %.42.i37, ptr %arg.state.4, align 8, !noalias !217
  %.101.i38 = lshr i64 %.42.i37, 30
  %.102.i39 = xor i64 %.101.i38, %.42.i37
  %.103.i40 = mul i64 %.102.i39, %const1
  %.104.i41 = lshr i64 %.103.i40, 27
  %.105.i42 = xor i64 %.104.i41, %.103.i40
  %.106.i43 = mul i64 %.105.i42, %const
  %15 = lshr i64 %.106.i43, 42
  %16 = lshr i64 %.106.i43, 11
  %.109.i44 = xor i64 %15, %16
  %.110.i45 = uitofp nneg i64 %.109.i44 to double
  %.111.i46 = fmul double %.110.i45, 0x3CA0000000000000
  %.591.4 = fmul double %.111.i46, %.413
  %.5.i47 = fptosi double %.591.4 to i64
  %.617.4 = add nsw i64 %.243, %.5.i47
  %sunkaddr4 = getelementptr inbounds i8, ptr %6, i64 %sunkaddr
  %.672.4 = load i64, ptr %sunkaddr4, align 8
  %.697.4 = icmp slt i64 %.617.4, 0
  %.698.4 = select i1 %.697.4, i64 %arg.values.5.0, i64 0
  %.699.4 = add i64 %.698.4, %.617.4
  %.719.4 = mul i64 %.699.4, %arg.values.5.1
  %gep.4 = getelementptr i64, ptr %invariant.gep, i64 %.719.4
  %.724.4 = load i64, ptr %gep.4, align 8
  %.725.not.4 = icmp eq i64 %.672.4, %.724.4
  br i1 %.725.not.4, label %B248.endif.endif.5, label %B344.endif.endif

B248.endif.endif.5:                               ; preds = %B248.endif.endif.4
  %.42.i49 = add i64 %.41.i, -8074031068348523331
  store i64 %.42.i49, ptr %arg.state.4, align 8, !noalias !220
  %.101.i50 = lshr i64 %.42.i49, 30
  %.102.i51 = xor i64 %.101.i50, %.42.i49
  %.103.i52 = mul i64 %.102.i51, %const1
  %.104.i53 = lshr i64 %.103.i52, 27
  %.105.i54 = xor i64 %.104.i53, %.103.i52
  %.106.i55 = mul i64 %.105.i54, %const
  %17 = lshr i64 %.106.i55, 42
  %18 = lshr i64 %.106.i55, 11
  %.109.i56 = xor i64 %17, %18
  %.110.i57 = uitofp nneg i64 %.109.i56 to double
  %.111.i58 = fmul double %.110.i57, 0x3CA0000000000000
  %.591.5 = fmul double %.111.i58, %.413
  %.5.i59 = fptosi double %.591.5 to i64
  %.617.5 = add nsw i64 %.243, %.5.i59
  %sunkaddr5 = getelementptr inbounds i8, ptr %6, i64 %sunkaddr
  %.672.5 = load i64, ptr %sunkaddr5, align 8
  %.697.5 = icmp slt i64 %.617.5, 0
  %.698.5 = select i1 %.697.5, i64 %arg.values.5.0, i64 0
  %.699.5 = add i64 %.698.5, %.617.5
  %.719.5 = mul i64 %.699.5, %arg.values.5.1
  %gep.5 = getelementptr i64, ptr %invariant.gep, i64 %.719.5
  %.724.5 = load i64, ptr %gep.5, align 8
  %.725.not.5 = icmp eq i64 %.672.5, %.724.5
  br i1 %.725.not.5, label %common.ret, label %B344.endif.endif

common.ret:                                       ; preds = %B344.endif.endif, %B248.endif.endif.5
  %storemerge = phi i64 [ 2, %B344.endif.endif ], [ -1, %B248.endif.endif.5 ]
  store i64 %storemerge, ptr %retptr, align 8
  ret i32 0

B344.endif.endif:                                 ; preds = %B248.endif.endif.5, %B248.endif.endif.4, %B248.endif.endif.3, %B248.endif.endif.2, %B248.endif.endif.1, %B248.endif.endif.B344.endif.endif_crit_edge
  %sunkaddr111.pre-phi = phi i64 [ %.pre, %B248.endif.endif.B344.endif.endif_crit_edge ], [ %sunkaddr, %B248.endif.endif.5 ], [ %sunkaddr, %B248.endif.endif.4 ], [ %sunkaddr, %B248.endif.endif.3 ], [ %sunkaddr, %B248.endif.endif.2 ], [ %sunkaddr, %B248.endif.endif.1 ]
  %.617.lcssa = phi i64 [ %.617, %B248.endif.endif.B344.endif.endif_crit_edge ], [ %.617.5, %B248.endif.endif.5 ], [ %.617.4, %B248.endif.endif.4 ], [ %.617.3, %B248.endif.endif.3 ], [ %.617.2, %B248.endif.endif.2 ], [ %.617.1, %B248.endif.endif.1 ]
  %.724.lcssa = phi i64 [ %.724, %B248.endif.endif.B344.endif.endif_crit_edge ], [ %.724.5, %B248.endif.endif.5 ], [ %.724.4, %B248.endif.endif.4 ], [ %.724.3, %B248.endif.endif.3 ], [ %.724.2, %B248.endif.endif.2 ], [ %.724.1, %B248.endif.endif.1 ]
  store i64 %.440, ptr %arg.move.0.4, align 8
  store i64 %.5.i71, ptr %arg.move.1.4, align 8
  store i64 %.724.lcssa, ptr %arg.move.2.4, align 8
  %sunkaddr112 = getelementptr i8, ptr %6, i64 %sunkaddr111.pre-phi
  %.1180 = load i64, ptr %sunkaddr112, align 8
  %.1215 = getelementptr i8, ptr %arg.move.0.4, i64 8
  store i64 %.617.lcssa, ptr %.1215, align 8
  %.1251 = getelementptr i8, ptr %arg.move.1.4, i64 8
  store i64 %.5.i71, ptr %.1251, align 8
  %.1288 = getelementptr i8, ptr %arg.move.2.4, i64 8
  store i64 %.1180, ptr %.1288, align 8
  br label %common.ret
}

define internal range(i32 -1, -2) i32 @_judge.9(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.design.0, ptr readnone captures(none) %arg.design.1, i64 %arg.design.2, i64 %arg.design.3, ptr readonly captures(none) %arg.design.4, i64 %arg.design.5.0, i64 %arg.design.5.1, i64 %arg.design.6.0, i64 %arg.design.6.1, ptr readnone captures(none) %arg.fit.0.0, ptr readnone captures(none) %arg.fit.0.1, i64 %arg.fit.0.2, i64 %arg.fit.0.3, ptr readonly captures(none) %arg.fit.0.4, i64 %arg.fit.0.5.0, i64 %arg.fit.0.6.0, ptr readnone captures(none) %arg.fit.1.0, ptr readnone captures(none) %arg.fit.1.1, i64 %arg.fit.1.2, i64 %arg.fit.1.3, ptr readonly captures(none) %arg.fit.1.4, i64 %arg.fit.1.5.0, i64 %arg.fit.1.5.1, i64 %arg.fit.1.6.0, i64 %arg.fit.1.6.1, ptr readnone captures(none) %arg.fit.2.0, ptr readnone captures(none) %arg.fit.2.1, i64 %arg.fit.2.2, i64 %arg.fit.2.3, ptr captures(none) %arg.fit.2.4, i64 %arg.fit.2.5.0, i64 %arg.fit.2.5.1, i64 %arg.fit.2.6.0, i64 %arg.fit.2.6.1, ptr readnone captures(none) %arg.fit.3.0, ptr readnone captures(none) %arg.fit.3.1, i64 %arg.fit.3.2, i64 %arg.fit.3.3, ptr captures(none) %arg.fit.3.4, i64 %arg.fit.3.5.0, i64 %arg.fit.3.5.1, i64 %arg.fit.3.6.0, i64 %arg.fit.3.6.1, ptr readnone captures(none) %arg.fit.4.0, ptr readnone captures(none) %arg.fit.4.1, i64 %arg.fit.4.2, i64 %arg.fit.4.3, ptr readonly captures(none) %arg.fit.4.4, i64 %arg.fit.4.5.0, i64 %arg.fit.4.5.1, i64 %arg.fit.4.6.0, i64 %arg.fit.4.6.1, ptr readnone captures(none) %arg.fit.5.0, ptr readnone captures(none) %arg.fit.5.1, i64 %arg.fit.5.2, i64 %arg.fit.5.3, ptr captures(none) %arg.fit.5.4, i64 %arg.fit.5.5.0, i64 %arg.fit.5.6.0, ptr readnone captures(none) %arg.fit.6.0, ptr readnone captures(none) %arg.fit.6.1, i64 %arg.fit.6.2, i64 %arg.fit.6.3, ptr readonly captures(none) %arg.fit.6.4, i64 %arg.fit.6.5.0, i64 %arg.fit.6.6.0, ptr readnone captures(none) %arg.move.0.0, ptr readnone captures(none) %arg.move.0.1, i64 %arg.move.0.2, i64 %arg.move.0.3, ptr readnone captures(none) %arg.move.0.4, i64 %arg.move.0.5.0, i64 %arg.move.0.6.0, ptr readnone captures(none) %arg.move.1.0, ptr readnone captures(none) %arg.move.1.1, i64 %arg.move.1.2, i64 %arg.move.1.3, ptr readnone captures(none) %arg.move.1.4, i64 %arg.move.1.5.0, i64 %arg.move.1.6.0, ptr readnone captures(none) %arg.move.2.0, ptr readnone captures(none) %arg.move.2.1, i64 %arg.move.2.2, i64 %arg.move.2.3, ptr readnone captures(none) %arg.move.2.4, i64 %arg.move.2.5.0, i64 %arg.move.2.6.0, ptr readnone captures(none) %arg.move.3.0, ptr readnone captures(none) %arg.move.3.1, i64 %arg.move.3.2, i64 %arg.move.3.3, ptr readonly captures(none) %arg.move.3.4, i64 %arg.move.3.5.0, i64 %arg.move.3.6.0, ptr readnone captures(none) %arg.move.4.0, ptr readnone captures(none) %arg.move.4.1, i64 %arg.move.4.2, i64 %arg.move.4.3, ptr readonly captures(none) %arg.move.4.4, i64 %arg.move.4.5.0, i64 %arg.move.4.6.0, ptr readnone captures(none) %arg.move.5.0, ptr readnone captures(none) %arg.move.5.1, i64 %arg.move.5.2, i64 %arg.move.5.3, ptr readnone captures(none) %arg.move.5.4, i64 %arg.move.5.5.0, i64 %arg.move.5.6.0, ptr readnone captures(none) %arg.move.6.0, ptr readnone captures(none) %arg.move.6.1, i64 %arg.move.6.2, i64 %arg.move.6.3, ptr readonly captures(none) %arg.move.6.4, i64 %arg.move.6.5.0, i64 %arg.move.6.6.0, i64 %arg.n_cells, i8 %arg.summed, double %arg.direction, ptr readnone captures(none) %arg.target.0, ptr readnone captures(none) %arg.target.1, i64 %arg.target.2, i64 %arg.target.3, ptr readonly captures(none) %arg.target.4, i64 %arg.target.5.0, i64 %arg.target.5.1, i64 %arg.target.6.0, i64 %arg.target.6.1, double %arg.limit, ptr readnone captures(none) %arg.steps.0, ptr readnone captures(none) %arg.steps.1, i64 %arg.steps.2, i64 %arg.steps.3, ptr captures(none) %arg.steps.4, i64 %arg.steps.5.0, i64 %arg.steps.6.0) local_unnamed_addr #4 {
entry:
  %.497 = alloca [2 x double], align 8
  %excinfo.1 = alloca ptr, align 8
  %.218 = fmul double %arg.limit, 2.000000e+00
  %.278 = icmp sgt i64 %arg.n_cells, 0
  br i1 %.278, label %B134.preheader, label %B240.endif

B134.preheader:                                   ; preds = %entry
  %.455.pre13 = load i64, ptr %arg.fit.6.4, align 8
  br label %B134

B134:                                             ; preds = %B1083, %B134.preheader
  %.455 = phi i64 [ %.45514, %B1083 ], [ %.455.pre13, %B134.preheader ]
  %.32813821384 = phi i64 [ %.335, %B1083 ], [ 0, %B134.preheader ]
  %.335 = add nuw nsw i64 %.32813821384, 1
  %0 = shl i64 %.32813821384, 3
  %scevgep164 = getelementptr i8, ptr %arg.move.3.4, i64 %0
  %.395 = load i64, ptr %scevgep164, align 8
  %.408 = icmp slt i64 %.395, 0
  %.409 = select i1 %.408, i64 %arg.fit.5.5.0, i64 0
  %1 = getelementptr i64, ptr %arg.fit.5.4, i64 %.395
  %.423 = getelementptr i64, ptr %1, i64 %.409
  %.424 = load i64, ptr %.423, align 8
  %.456.not = icmp eq i64 %.424, %.455
  br i1 %.456.not, label %B1083, label %B208

B208:                                             ; preds = %B134
  %.527 = call i32 @_linearise_pattern.3(ptr nonnull %.497, ptr nonnull %excinfo.1, ptr %arg.design.0, ptr %arg.design.1, i64 %arg.design.2, i64 %arg.design.3, ptr %arg.design.4, i64 %arg.design.5.0, i64 %arg.design.5.1, i64 %arg.design.6.0, i64 %arg.design.6.1, ptr %arg.fit.0.0, ptr %arg.fit.0.1, i64 %arg.fit.0.2, i64 %arg.fit.0.3, ptr %arg.fit.0.4, i64 %arg.fit.0.5.0, i64 %arg.fit.0.6.0, ptr %arg.fit.1.0, ptr %arg.fit.1.1, i64 %arg.fit.1.2, i64 %arg.fit.1.3, ptr %arg.fit.1.4, i64 %arg.fit.1.5.0, i64 %arg.fit.1.5.1, i64 %arg.fit.1.6.0, i64 %arg.fit.1.6.1, ptr %arg.fit.2.0, ptr %arg.fit.2.1, i64 %arg.fit.2.2, i64 %arg.fit.2.3, ptr %arg.fit.2.4, i64 %arg.fit.2.5.0, i64 %arg.fit.2.5.1, i64 %arg.fit.2.6.0, i64 %arg.fit.2.6.1, ptr %arg.fit.3.0, ptr %arg.fit.3.1, i64 %arg.fit.3.2, i64 %arg.fit.3.3, ptr %arg.fit.3.4, i64 %arg.fit.3.5.0, i64 %arg.fit.3.5.1, i64 %arg.fit.3.6.0, i64 %arg.fit.3.6.1, ptr %arg.fit.4.0, ptr %arg.fit.4.1, i64 %arg.fit.4.2, i64 %arg.fit.4.3, ptr %arg.fit.4.4, i64 %arg.fit.4.5.0, i64 %arg.fit.4.5.1, i64 %arg.fit.4.6.0, i64 %arg.fit.4.6.1, ptr %arg.fit.5.0, ptr %arg.fit.5.1, i64 %arg.fit.5.2, i64 %arg.fit.5.3, ptr nonnull %arg.fit.5.4, i64 %arg.fit.5.5.0, i64 %arg.fit.5.6.0, ptr %arg.fit.6.0, ptr %arg.fit.6.1, i64 %arg.fit.6.2, i64 %arg.fit.6.3, ptr nonnull %arg.fit.6.4, i64 %arg.fit.6.5.0, i64 %arg.fit.6.6.0, i64 %.395)
  %.455.pre = load i64, ptr %arg.fit.6.4, align 8
  switch i32 %.527, label %B208.if.if [
    i32 -2, label %B1083
    i32 0, label %B1083
  ], !prof !43

B280:                                             ; preds = %B510.endif, %B280.preheader
  %lsr.iv152 = phi ptr [ %16, %B280.preheader ], [ %scevgep153, %B510.endif ]
  %lsr.iv132 = phi ptr [ %scevgep131, %B280.preheader ], [ %scevgep133, %B510.endif ]
  %total.3.01430 = phi double [ 0.000000e+00, %B280.preheader ], [ %.1311, %B510.endif ]
  %.64014071429 = phi i64 [ %arg.steps.5.0, %B280.preheader ], [ %.650, %B510.endif ]
  %2 = icmp eq i8 %arg.summed, 0
  %.650 = add nsw i64 %.64014071429, -1
  br i1 %2, label %B388.endif, label %B326.lr.ph

B326:                                             ; preds = %B326.preheader, %B326
  %step.3.21392 = phi double [ %.901.3, %B326 ], [ 0.000000e+00, %B326.preheader ]
  %.78513881390 = phi i64 [ %.792.3, %B326 ], [ 0, %B326.preheader ]
  %3 = shl i64 %.78513881390, 3
  %scevgep139 = getelementptr i8, ptr %lsr.iv132, i64 %3
  %scevgep140 = getelementptr i8, ptr %scevgep139, i64 -24
  %.868 = load double, ptr %scevgep140, align 8
  %sunkaddr = mul i64 %.78513881390, 8
  %sunkaddr90 = getelementptr i8, ptr %arg.move.6.4, i64 %sunkaddr
  %.898 = load double, ptr %sunkaddr90, align 8
  %.899 = fmul double %.868, %.898
  %.901 = fadd double %step.3.21392, %.899
  %4 = shl i64 %.78513881390, 3
  %scevgep76 = getelementptr i8, ptr %lsr.iv132, i64 %4
  %scevgep79 = getelementptr i8, ptr %scevgep76, i64 -16
  %.868.1 = load double, ptr %scevgep79, align 8
  %sunkaddr91 = mul i64 %.78513881390, 8
  %sunkaddr92 = getelementptr i8, ptr %arg.move.6.4, i64 %sunkaddr91
  %sunkaddr93 = getelementptr i8, ptr %sunkaddr92, i64 8
  %.898.1 = load double, ptr %sunkaddr93, align 8
  %.899.1 = fmul double %.868.1, %.898.1
  %.901.1 = fadd double %.901, %.899.1
  %5 = shl i64 %.78513881390, 3
  %scevgep74 = getelementptr i8, ptr %lsr.iv132, i64 %5
  %scevgep75 = getelementptr i8, ptr %scevgep74, i64 -8
  %.868.2 = load double, ptr %scevgep75, align 8
  %sunkaddr94 = mul i64 %.78513881390, 8
  %sunkaddr95 = getelementptr i8, ptr %arg.move.6.4, i64 %sunkaddr94
  %sunkaddr97 = getelementptr i8, ptr %sunkaddr95, i64 16
  %.898.2 = load double, ptr %sunkaddr97, align 8
  %.899.2 = fmul double %.868.2, %.898.2
  %.901.2 = fadd double %.901.1, %.899.2
  %.792.3 = add nuw nsw i64 %.78513881390, 4
  %.868.3 = load double, ptr %scevgep139, align 8
  %sunkaddr98 = mul i64 %.78513881390, 8
  %sunkaddr99 = getelementptr i8, ptr %arg.move.6.4, i64 %sunkaddr98
  %sunkaddr100 = getelementptr i8, ptr %sunkaddr99, i64 24
  %.898.3 = load double, ptr %sunkaddr100, align 8
  %.899.3 = fmul double %.868.3, %.898.3
  %.901.3 = fadd double %.901.2, %.899.3
  %niter.ncmp.3 = icmp eq i64 %unroll_iter56, %.792.3
  br i1 %niter.ncmp.3, label %B388.endif.loopexit.unr-lcssa, label %B326

B414:                                             ; preds = %B414.preheader, %B414
  %step.4.11401 = phi double [ %.1156.1, %B414 ], [ %step.5.1, %B414.preheader ]
  %.100913971399 = phi i64 [ %.1016.1, %B414 ], [ 0, %B414.preheader ]
  %sunkaddr101 = mul i64 %.100913971399, 8
  %sunkaddr102 = getelementptr i8, ptr %arg.move.4.4, i64 %sunkaddr101
  %.1070 = load i64, ptr %sunkaddr102, align 8
  %sunkaddr103 = mul i64 %.100913971399, 8
  %sunkaddr104 = getelementptr i8, ptr %arg.move.3.4, i64 %sunkaddr103
  %.1102 = load i64, ptr %sunkaddr104, align 8
  %.1125 = icmp slt i64 %.1102, 0
  %.1126 = select i1 %.1125, i64 %arg.fit.2.5.0, i64 0
  %.1127 = add i64 %.1126, %.1102
  %.1147 = mul i64 %.1127, %arg.fit.2.5.1
  %gep1406 = getelementptr double, ptr %invariant.gep, i64 %.1147
  %.1152 = load double, ptr %gep1406, align 8
  %.1153 = sitofp i64 %.1070 to double
  %.1154 = fmul double %.1152, %.1153
  %.1156 = fsub double %step.4.11401, %.1154
  %.1016.1 = add nuw i64 %.100913971399, 2
  %sunkaddr105 = mul i64 %.100913971399, 8
  %sunkaddr106 = getelementptr i8, ptr %arg.move.4.4, i64 %sunkaddr105
  %sunkaddr109 = getelementptr i8, ptr %sunkaddr106, i64 8
  %.1070.1 = load i64, ptr %sunkaddr109, align 8
  %sunkaddr110 = mul i64 %.100913971399, 8
  %sunkaddr113 = getelementptr i8, ptr %arg.move.3.4, i64 %sunkaddr110
  %sunkaddr114 = getelementptr i8, ptr %sunkaddr113, i64 8
  %.1102.1 = load i64, ptr %sunkaddr114, align 8
  %.1125.1 = icmp slt i64 %.1102.1, 0
  %.1126.1 = select i1 %.1125.1, i64 %arg.fit.2.5.0, i64 0
  %.1127.1 = add i64 %.1126.1, %.1102.1
  %.1147.1 = mul i64 %.1127.1, %arg.fit.2.5.1
  %gep1406.1 = getelementptr double, ptr %invariant.gep, i64 %.1147.1
  %.1152.1 = load double, ptr %gep1406.1, align 8
  %.1153.1 = sitofp i64 %.1070.1 to double
  %.1154.1 = fmul double %.1152.1, %.1153.1
  %.1156.1 = fsub double %.1156, %.1154.1
  %niter50.ncmp.1 = icmp eq i64 %unroll_iter49, %.1016.1
  br i1 %niter50.ncmp.1, label %B474.loopexit.unr-lcssa, label %B414

B474.loopexit.unr-lcssa:                          ; preds = %B414
  %6 = and i64 %arg.n_cells, 1
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %B474.loopexit, label %B414.epil.preheader

B414.epil.preheader:                              ; preds = %B388.endif, %B474.loopexit.unr-lcssa
  %step.4.11401.epil.init = phi double [ %step.5.1, %B388.endif ], [ %.1156.1, %B474.loopexit.unr-lcssa ]
  %sunkaddr115 = mul i64 %unroll_iter49, 8
  %sunkaddr116 = getelementptr i8, ptr %arg.move.4.4, i64 %sunkaddr115
  %.1070.epil = load i64, ptr %sunkaddr116, align 8
  %sunkaddr117 = mul i64 %unroll_iter49, 8
  %sunkaddr118 = getelementptr i8, ptr %arg.move.3.4, i64 %sunkaddr117
  %.1102.epil = load i64, ptr %sunkaddr118, align 8
  %.1125.epil = icmp slt i64 %.1102.epil, 0
  %.1126.epil = select i1 %.1125.epil, i64 %arg.fit.2.5.0, i64 0
  %.1127.epil = add i64 %.1126.epil, %.1102.epil
  %.1147.epil = mul i64 %.1127.epil, %arg.fit.2.5.1
  %gep1406.epil = getelementptr double, ptr %invariant.gep, i64 %.1147.epil
  %.1152.epil = load double, ptr %gep1406.epil, align 8
  %.1153.epil = sitofp i64 %.1070.epil to double
  %.1154.epil = fmul double %.1152.epil, %.1153.epil
  %.1156.epil = fsub double %step.4.11401.epil.init, %.1154.epil
  br label %B474.loopexit

B474.loopexit:                                    ; preds = %B414.epil.preheader, %B474.loopexit.unr-lcssa
  %.1156.lcssa = phi double [ %.1156.1, %B474.loopexit.unr-lcssa ], [ %.1156.epil, %B414.epil.preheader ]
  %.1166 = fmul double %arg.direction, %.1156.lcssa
  %8 = getelementptr double, ptr %arg.steps.4, i64 %.650
  store double %.1166, ptr %8, align 8
  %.1201 = icmp samesign ugt i64 %.64014071429, 1
  br i1 %.1201, label %B510.endif, label %B638.endif

common.ret:                                       ; preds = %B208.if.if, %B1082, %B1046, %B602
  %common.ret.op = phi i32 [ 0, %B602 ], [ 0, %B1046 ], [ 0, %B1082 ], [ %.527, %B208.if.if ]
  ret i32 %common.ret.op

B602:                                             ; preds = %B510.endif, %B510.endif.us
  store double 0x7FF0000000000000, ptr %retptr, align 8
  br label %common.ret

B670:                                             ; preds = %B670.lr.ph, %B1084
  %arg.fit.4.4.pn = phi ptr [ %arg.fit.4.4, %B670.lr.ph ], [ %lsr.iv99, %B1084 ]
  %total.5.01495 = phi double [ %total.3.0.lcssa, %B670.lr.ph ], [ %total.6.1, %B1084 ]
  %.145514651493 = phi i64 [ 1, %B670.lr.ph ], [ %.1462, %B1084 ]
  %lsr.iv99 = getelementptr i8, ptr %arg.fit.4.4.pn, i64 8
  %.1462 = add nuw i64 %.145514651493, 1
  %9 = getelementptr double, ptr %37, i64 %.145514651493
  %10 = getelementptr i8, ptr %9, i64 -8
  %.1545 = load double, ptr %10, align 8
  %.1546 = fcmp ogt double %.1545, 0.000000e+00
  br i1 %.1546, label %B704.endif, label %B1084

B734:                                             ; preds = %B734.preheader, %B734
  %change.2.21444 = phi double [ %.1793.1, %B734 ], [ 0.000000e+00, %B734.preheader ]
  %.164614401442 = phi i64 [ %.1653.1, %B734 ], [ 0, %B734.preheader ]
  %sunkaddr119 = mul i64 %.164614401442, 8
  %sunkaddr120 = getelementptr i8, ptr %arg.move.4.4, i64 %sunkaddr119
  %.1707 = load i64, ptr %sunkaddr120, align 8
  %sunkaddr121 = mul i64 %.164614401442, 8
  %sunkaddr122 = getelementptr i8, ptr %arg.move.3.4, i64 %sunkaddr121
  %.1739 = load i64, ptr %sunkaddr122, align 8
  %.1762 = icmp slt i64 %.1739, 0
  %.1763 = select i1 %.1762, i64 %arg.fit.3.5.0, i64 0
  %.1764 = add i64 %.1763, %.1739
  %.1784 = mul i64 %.1764, %arg.fit.3.5.1
  %gep1449 = getelementptr double, ptr %invariant.gep1438, i64 %.1784
  %.1789 = load double, ptr %gep1449, align 8
  %.1790 = sitofp i64 %.1707 to double
  %.1791 = fmul double %.1789, %.1790
  %.1793 = fsub double %change.2.21444, %.1791
  %.1653.1 = add nuw i64 %.164614401442, 2
  %sunkaddr123 = mul i64 %.164614401442, 8
  %sunkaddr125 = getelementptr i8, ptr %arg.move.4.4, i64 %sunkaddr123
  %sunkaddr126 = getelementptr i8, ptr %sunkaddr125, i64 8
  %.1707.1 = load i64, ptr %sunkaddr126, align 8
  %sunkaddr127 = mul i64 %.164614401442, 8
  %sunkaddr128 = getelementptr i8, ptr %arg.move.3.4, i64 %sunkaddr127
  %sunkaddr129 = getelementptr i8, ptr %sunkaddr128, i64 8
  %.1739.1 = load i64, ptr %sunkaddr129, align 8
  %.1762.1 = icmp slt i64 %.1739.1, 0
  %.1763.1 = select i1 %.1762.1, i64 %arg.fit.3.5.0, i64 0
  %.1764.1 = add i64 %.1763.1, %.1739.1
  %.1784.1 = mul i64 %.1764.1, %arg.fit.3.5.1
  %gep1449.1 = getelementptr double, ptr %invariant.gep1438, i64 %.1784.1
  %.1789.1 = load double, ptr %gep1449.1, align 8
  %.1790.1 = sitofp i64 %.1707.1 to double
  %.1791.1 = fmul double %.1789.1, %.1790.1
  %.1793.1 = fsub double %.1793, %.1791.1
  %niter64.ncmp.1 = icmp eq i64 %unroll_iter63, %.1653.1
  br i1 %niter64.ncmp.1, label %B794.endif.loopexit.unr-lcssa, label %B734

B870:                                             ; preds = %B870.preheader, %B870
  %lsr.iv92 = phi ptr [ %scevgep93, %B870 ], [ %arg.fit.4.4.pn, %B870.preheader ]
  %variance.2.21456 = phi double [ %.2065.3, %B870 ], [ %.1859, %B870.preheader ]
  %.194914521454 = phi i64 [ %.1956.3, %B870 ], [ 0, %B870.preheader ]
  %sunkaddr130 = mul i64 %.194914521454, 8
  %sunkaddr131 = getelementptr i8, ptr %arg.steps.4, i64 %sunkaddr130
  %.2010 = load double, ptr %sunkaddr131, align 8
  %scevgep97 = getelementptr i8, ptr %lsr.iv92, i64 8
  %.2062 = load double, ptr %scevgep97, align 8
  %.2063 = fmul double %.2010, %.2062
  %.2065 = fsub double %variance.2.21456, %.2063
  %sunkaddr132 = mul i64 %.194914521454, 8
  %sunkaddr133 = getelementptr i8, ptr %arg.steps.4, i64 %sunkaddr132
  %sunkaddr134 = getelementptr i8, ptr %sunkaddr133, i64 8
  %.2010.1 = load double, ptr %sunkaddr134, align 8
  %sunkaddr135 = getelementptr i8, ptr %lsr.iv92, i64 %43
  %sunkaddr136 = getelementptr i8, ptr %sunkaddr135, i64 8
  %.2062.1 = load double, ptr %sunkaddr136, align 8
  %.2063.1 = fmul double %.2010.1, %.2062.1
  %.2065.1 = fsub double %.2065, %.2063.1
  %sunkaddr137 = mul i64 %.194914521454, 8
  %sunkaddr138 = getelementptr i8, ptr %arg.steps.4, i64 %sunkaddr137
  %sunkaddr139 = getelementptr i8, ptr %sunkaddr138, i64 16
  %.2010.2 = load double, ptr %sunkaddr139, align 8
  %sunkaddr140 = getelementptr i8, ptr %lsr.iv92, i64 %42
  %sunkaddr141 = getelementptr i8, ptr %sunkaddr140, i64 8
  %.2062.2 = load double, ptr %sunkaddr141, align 8
  %.2063.2 = fmul double %.2010.2, %.2062.2
  %.2065.2 = fsub double %.2065.1, %.2063.2
  %.1956.3 = add nuw nsw i64 %.194914521454, 4
  %sunkaddr142 = mul i64 %.194914521454, 8
  %sunkaddr143 = getelementptr i8, ptr %arg.steps.4, i64 %sunkaddr142
  %sunkaddr144 = getelementptr i8, ptr %sunkaddr143, i64 24
  %.2010.3 = load double, ptr %sunkaddr144, align 8
  %sunkaddr145 = getelementptr i8, ptr %lsr.iv92, i64 %40
  %sunkaddr146 = getelementptr i8, ptr %sunkaddr145, i64 8
  %.2062.3 = load double, ptr %sunkaddr146, align 8
  %.2063.3 = fmul double %.2010.3, %.2062.3
  %.2065.3 = fsub double %.2065.2, %.2063.3
  %scevgep93 = getelementptr i8, ptr %lsr.iv92, i64 %41
  %niter71.ncmp.3 = icmp eq i64 %unroll_iter70, %.1956.3
  br i1 %niter71.ncmp.3, label %B928.endif.endif.loopexit.unr-lcssa, label %B870

B1046:                                            ; preds = %B928.endif.endif
  store double 0x7FF0000000000000, ptr %retptr, align 8
  br label %common.ret

B1082:                                            ; preds = %B638.endif, %B1084
  %total.5.0.lcssa = phi double [ %total.3.0.lcssa, %B638.endif ], [ %total.6.1, %B1084 ]
  %.2203 = fmul double %total.5.0.lcssa, 5.000000e-01
  store double %.2203, ptr %retptr, align 8
  br label %common.ret

B1083:                                            ; preds = %B208, %B208, %B134
  %.45514 = phi i64 [ %.455.pre, %B208 ], [ %.455.pre, %B208 ], [ %.455, %B134 ]
  %exitcond.not = icmp eq i64 %arg.n_cells, %.335
  br i1 %exitcond.not, label %B240.endif, label %B134

B1084:                                            ; preds = %B928.endif.endif, %B670
  %total.6.1 = phi double [ %total.5.01495, %B670 ], [ %.2140, %B928.endif.endif ]
  %exitcond1527.not = icmp eq i64 %.1462, %arg.steps.5.0
  br i1 %exitcond1527.not, label %B1082, label %B670

B208.if.if:                                       ; preds = %B208
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B240.endif:                                       ; preds = %B1083, %entry
  %const88 = bitcast i64 9223372036854775804 to i64
  %.6411425.not = icmp slt i64 %arg.steps.5.0, 1
  br i1 %.6411425.not, label %B638.endif, label %B280.lr.ph

B280.lr.ph:                                       ; preds = %B240.endif
  %const = bitcast i64 2305843009213693951 to i64
  %.10031398.not = icmp slt i64 %arg.n_cells, 1
  %11 = getelementptr double, ptr %arg.target.4, i64 %arg.target.5.1
  %.idx.i = shl i64 %arg.target.5.1, 4
  %12 = getelementptr i8, ptr %arg.target.4, i64 %.idx.i
  %xtraiter51 = and i64 %arg.steps.5.0, 3
  %unroll_iter56 = and i64 %arg.steps.5.0, %const88
  br i1 %.10031398.not, label %B280.us.preheader, label %B280.preheader

B280.preheader:                                   ; preds = %B280.lr.ph
  %const_mat = add i64 %const88, 2
  %unroll_iter49 = and i64 %arg.n_cells, %const_mat
  %13 = add nuw i64 %arg.steps.5.0, %const
  %14 = shl i64 %arg.fit.1.5.1, 3
  %15 = mul i64 %14, %13
  %16 = getelementptr i8, ptr %arg.fit.1.4, i64 %15
  %scevgep131 = getelementptr i8, ptr %16, i64 24
  %17 = mul i64 %arg.fit.1.5.1, -8
  br label %B280

B280.us.preheader:                                ; preds = %B280.lr.ph
  %18 = add nuw i64 %arg.steps.5.0, %const
  %19 = shl i64 %arg.fit.1.5.1, 3
  %20 = mul i64 %19, %18
  %21 = getelementptr i8, ptr %arg.fit.1.4, i64 %20
  %scevgep106 = getelementptr i8, ptr %21, i64 24
  %22 = mul i64 %arg.fit.1.5.1, -8
  br label %B280.us

B280.us:                                          ; preds = %B510.endif.us, %B280.us.preheader
  %lsr.iv127 = phi ptr [ %21, %B280.us.preheader ], [ %scevgep128, %B510.endif.us ]
  %lsr.iv107 = phi ptr [ %scevgep106, %B280.us.preheader ], [ %scevgep108, %B510.endif.us ]
  %total.3.01430.us = phi double [ 0.000000e+00, %B280.us.preheader ], [ %.1311.us, %B510.endif.us ]
  %.64014071429.us = phi i64 [ %arg.steps.5.0, %B280.us.preheader ], [ %.650.us, %B510.endif.us ]
  %23 = icmp eq i8 %arg.summed, 0
  %.650.us = add nsw i64 %.64014071429.us, -1
  br i1 %23, label %B388.endif.us, label %B326.lr.ph.us

B326.lr.ph.us:                                    ; preds = %B280.us
  %24 = icmp ult i64 %arg.steps.5.0, 4
  br i1 %24, label %B326.us.epil.preheader, label %B326.us.preheader

B326.us.preheader:                                ; preds = %B326.lr.ph.us
  br label %B326.us

B326.us:                                          ; preds = %B326.us, %B326.us.preheader
  %step.3.21392.us = phi double [ %.901.us.3, %B326.us ], [ 0.000000e+00, %B326.us.preheader ]
  %.78513881390.us = phi i64 [ %.792.us.3, %B326.us ], [ 0, %B326.us.preheader ]
  %25 = shl i64 %.78513881390.us, 3
  %scevgep114 = getelementptr i8, ptr %lsr.iv107, i64 %25
  %scevgep115 = getelementptr i8, ptr %scevgep114, i64 -24
  %.868.us = load double, ptr %scevgep115, align 8
  %sunkaddr147 = mul i64 %.78513881390.us, 8
  %sunkaddr148 = getelementptr i8, ptr %arg.move.6.4, i64 %sunkaddr147
  %.898.us = load double, ptr %sunkaddr148, align 8
  %.899.us = fmul double %.868.us, %.898.us
  %.901.us = fadd double %step.3.21392.us, %.899.us
  %26 = shl i64 %.78513881390.us, 3
  %scevgep60 = getelementptr i8, ptr %lsr.iv107, i64 %26
  %scevgep61 = getelementptr i8, ptr %scevgep60, i64 -16
  %.868.us.1 = load double, ptr %scevgep61, align 8
  %sunkaddr149 = mul i64 %.78513881390.us, 8
  %sunkaddr150 = getelementptr i8, ptr %arg.move.6.4, i64 %sunkaddr149
  %sunkaddr151 = getelementptr i8, ptr %sunkaddr150, i64 8
  %.898.us.1 = load double, ptr %sunkaddr151, align 8
  %.899.us.1 = fmul double %.868.us.1, %.898.us.1
  %.901.us.1 = fadd double %.901.us, %.899.us.1
  %27 = shl i64 %.78513881390.us, 3
  %scevgep56 = getelementptr i8, ptr %lsr.iv107, i64 %27
  %scevgep58 = getelementptr i8, ptr %scevgep56, i64 -8
  %.868.us.2 = load double, ptr %scevgep58, align 8
  %sunkaddr152 = mul i64 %.78513881390.us, 8
  %sunkaddr153 = getelementptr i8, ptr %arg.move.6.4, i64 %sunkaddr152
  %sunkaddr154 = getelementptr i8, ptr %sunkaddr153, i64 16
  %.898.us.2 = load double, ptr %sunkaddr154, align 8
  %.899.us.2 = fmul double %.868.us.2, %.898.us.2
  %.901.us.2 = fadd double %.901.us.1, %.899.us.2
  %.792.us.3 = add nuw nsw i64 %.78513881390.us, 4
  %.868.us.3 = load double, ptr %scevgep114, align 8
  %sunkaddr157 = mul i64 %.78513881390.us, 8
  %sunkaddr159 = getelementptr i8, ptr %arg.move.6.4, i64 %sunkaddr157
  %sunkaddr160 = getelementptr i8, ptr %sunkaddr159, i64 24
  %.898.us.3 = load double, ptr %sunkaddr160, align 8
  %.899.us.3 = fmul double %.868.us.3, %.898.us.3
  %.901.us.3 = fadd double %.901.us.2, %.899.us.3
  %niter57.ncmp.3 = icmp eq i64 %unroll_iter56, %.792.us.3
  br i1 %niter57.ncmp.3, label %B388.endif.us.loopexit.unr-lcssa, label %B326.us

B388.endif.us.loopexit.unr-lcssa:                 ; preds = %B326.us
  %28 = icmp eq i64 %xtraiter51, 0
  br i1 %28, label %B388.endif.us, label %B326.us.epil.preheader

B326.us.epil.preheader:                           ; preds = %B388.endif.us.loopexit.unr-lcssa, %B326.lr.ph.us
  %step.3.21392.us.epil.init = phi double [ 0.000000e+00, %B326.lr.ph.us ], [ %.901.us.3, %B388.endif.us.loopexit.unr-lcssa ]
  %.78513881390.us.epil.init = phi i64 [ 0, %B326.lr.ph.us ], [ %unroll_iter56, %B388.endif.us.loopexit.unr-lcssa ]
  %29 = shl i64 %.78513881390.us.epil.init, 3
  %scevgep124 = getelementptr i8, ptr %arg.move.6.4, i64 %29
  %scevgep129 = getelementptr i8, ptr %lsr.iv127, i64 %29
  br label %B326.us.epil

B326.us.epil:                                     ; preds = %B326.us.epil, %B326.us.epil.preheader
  %step.3.21392.us.epil = phi double [ %step.3.21392.us.epil.init, %B326.us.epil.preheader ], [ %.901.us.epil, %B326.us.epil ]
  %epil.iter52 = phi i64 [ 0, %B326.us.epil.preheader ], [ %epil.iter52.next, %B326.us.epil ]
  %30 = shl i64 %epil.iter52, 3
  %scevgep64 = getelementptr i8, ptr %scevgep129, i64 %30
  %.868.us.epil = load double, ptr %scevgep64, align 8
  %scevgep63 = getelementptr i8, ptr %scevgep124, i64 %30
  %.898.us.epil = load double, ptr %scevgep63, align 8
  %.899.us.epil = fmul double %.868.us.epil, %.898.us.epil
  %.901.us.epil = fadd double %step.3.21392.us.epil, %.899.us.epil
  %epil.iter52.next = add i64 %epil.iter52, 1
  %epil.iter52.cmp.not = icmp eq i64 %xtraiter51, %epil.iter52.next
  br i1 %epil.iter52.cmp.not, label %B388.endif.us, label %B326.us.epil, !llvm.loop !223

B388.endif.us:                                    ; preds = %B326.us.epil, %B388.endif.us.loopexit.unr-lcssa, %B280.us
  %step.5.1.us = phi double [ 0.000000e+00, %B280.us ], [ %.901.us.3, %B388.endif.us.loopexit.unr-lcssa ], [ %.901.us.epil, %B326.us.epil ]
  %.1166.us = fmul double %arg.direction, %step.5.1.us
  %31 = getelementptr double, ptr %arg.steps.4, i64 %.650.us
  store double %.1166.us, ptr %31, align 8
  %.1201.us = icmp samesign ugt i64 %.64014071429.us, 1
  br i1 %.1201.us, label %B510.endif.us, label %B638.endif

B510.endif.us:                                    ; preds = %B388.endif.us
  %.1214.us = add nsw i64 %.64014071429.us, -2
  %.1245.us = getelementptr double, ptr %arg.fit.0.4, i64 %.650.us
  %.1246.us = load double, ptr %.1245.us, align 8
  %.1280.us = fadd double %.1166.us, %.1246.us
  %.71.i.us = getelementptr double, ptr %arg.target.4, i64 %.1214.us
  %.72.i.us = load double, ptr %.71.i.us, align 8, !noalias !224
  %.73.i.us = fsub double %.72.i.us, %.1280.us
  %.122.i.us = getelementptr double, ptr %11, i64 %.1214.us
  %.123.i.us = load double, ptr %.122.i.us, align 8, !noalias !224
  %.124.i.us = fsub double %.1280.us, %.123.i.us
  %.13.i.i.us = fcmp ogt double %.124.i.us, %.73.i.us
  %.14.i.i.us = select i1 %.13.i.i.us, double %.124.i.us, double %.73.i.us
  %.15.i.i.us = fcmp olt double %.14.i.i.us, 0.000000e+00
  %.16.i.i.us = select i1 %.15.i.i.us, double 0.000000e+00, double %.14.i.i.us
  %.205.i.us = getelementptr double, ptr %12, i64 %.1214.us
  %.206.i.us = load double, ptr %.205.i.us, align 8, !noalias !224
  %.207.i.us = fmul double %.206.i.us, %.16.i.i.us
  %.208.i.us = fmul double %.207.i.us, %.207.i.us
  %.1311.us = fadd double %total.3.01430.us, %.208.i.us
  %.1319.us = fcmp ogt double %.1311.us, %.218
  %scevgep108 = getelementptr i8, ptr %lsr.iv107, i64 %22
  %scevgep128 = getelementptr i8, ptr %lsr.iv127, i64 %22
  br i1 %.1319.us, label %B602, label %B280.us

B326.lr.ph:                                       ; preds = %B280
  %32 = icmp ult i64 %arg.steps.5.0, 4
  br i1 %32, label %B326.epil.preheader, label %B326.preheader

B326.preheader:                                   ; preds = %B326.lr.ph
  br label %B326

B388.endif.loopexit.unr-lcssa:                    ; preds = %B326
  %33 = icmp eq i64 %xtraiter51, 0
  br i1 %33, label %B388.endif, label %B326.epil.preheader

B326.epil.preheader:                              ; preds = %B388.endif.loopexit.unr-lcssa, %B326.lr.ph
  %step.3.21392.epil.init = phi double [ 0.000000e+00, %B326.lr.ph ], [ %.901.3, %B388.endif.loopexit.unr-lcssa ]
  %.78513881390.epil.init = phi i64 [ 0, %B326.lr.ph ], [ %unroll_iter56, %B388.endif.loopexit.unr-lcssa ]
  %34 = shl i64 %.78513881390.epil.init, 3
  %scevgep149 = getelementptr i8, ptr %arg.move.6.4, i64 %34
  %scevgep154 = getelementptr i8, ptr %lsr.iv152, i64 %34
  br label %B326.epil

B326.epil:                                        ; preds = %B326.epil, %B326.epil.preheader
  %step.3.21392.epil = phi double [ %step.3.21392.epil.init, %B326.epil.preheader ], [ %.901.epil, %B326.epil ]
  %epil.iter = phi i64 [ 0, %B326.epil.preheader ], [ %epil.iter.next, %B326.epil ]
  %35 = shl i64 %epil.iter, 3
  %scevgep78 = getelementptr i8, ptr %scevgep154, i64 %35
  %.868.epil = load double, ptr %scevgep78, align 8
  %scevgep77 = getelementptr i8, ptr %scevgep149, i64 %35
  %.898.epil = load double, ptr %scevgep77, align 8
  %.899.epil = fmul double %.868.epil, %.898.epil
  %.901.epil = fadd double %step.3.21392.epil, %.899.epil
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter51, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B388.endif, label %B326.epil, !llvm.loop !227

B388.endif:                                       ; preds = %B326.epil, %B388.endif.loopexit.unr-lcssa, %B280
  %step.5.1 = phi double [ 0.000000e+00, %B280 ], [ %.901.3, %B388.endif.loopexit.unr-lcssa ], [ %.901.epil, %B326.epil ]
  %36 = icmp eq i64 %arg.n_cells, 1
  %invariant.gep = getelementptr double, ptr %arg.fit.2.4, i64 %.650
  br i1 %36, label %B414.epil.preheader, label %B414.preheader

B414.preheader:                                   ; preds = %B388.endif
  br label %B414

B510.endif:                                       ; preds = %B474.loopexit
  %.1214 = add nsw i64 %.64014071429, -2
  %.1245 = getelementptr double, ptr %arg.fit.0.4, i64 %.650
  %.1246 = load double, ptr %.1245, align 8
  %.1280 = fadd double %.1166, %.1246
  %.71.i = getelementptr double, ptr %arg.target.4, i64 %.1214
  %.72.i = load double, ptr %.71.i, align 8, !noalias !224
  %.73.i = fsub double %.72.i, %.1280
  %.122.i = getelementptr double, ptr %11, i64 %.1214
  %.123.i = load double, ptr %.122.i, align 8, !noalias !224
  %.124.i = fsub double %.1280, %.123.i
  %.13.i.i = fcmp ogt double %.124.i, %.73.i
  %.14.i.i = select i1 %.13.i.i, double %.124.i, double %.73.i
  %.15.i.i = fcmp olt double %.14.i.i, 0.000000e+00
  %.16.i.i = select i1 %.15.i.i, double 0.000000e+00, double %.14.i.i
  %.205.i = getelementptr double, ptr %12, i64 %.1214
  %.206.i = load double, ptr %.205.i, align 8, !noalias !224
  %.207.i = fmul double %.206.i, %.16.i.i
  %.208.i = fmul double %.207.i, %.207.i
  %.1311 = fadd double %total.3.01430, %.208.i
  %.1319 = fcmp ogt double %.1311, %.218
  %scevgep133 = getelementptr i8, ptr %lsr.iv132, i64 %17
  %scevgep153 = getelementptr i8, ptr %lsr.iv152, i64 %17
  br i1 %.1319, label %B602, label %B280

B638.endif:                                       ; preds = %B388.endif.us, %B240.endif, %B474.loopexit
  %total.3.0.lcssa = phi double [ 0.000000e+00, %B240.endif ], [ %total.3.01430.us, %B388.endif.us ], [ %total.3.01430, %B474.loopexit ]
  %.1406 = add i64 %arg.steps.5.0, -1
  %.14491488.not = icmp slt i64 %.1406, 1
  br i1 %.14491488.not, label %B1082, label %B670.lr.ph

B670.lr.ph:                                       ; preds = %B638.endif
  %.idx = mul i64 %arg.target.5.1, 40
  %37 = getelementptr i8, ptr %arg.target.4, i64 %.idx
  %.idx.i10 = mul i64 %arg.target.5.1, 24
  %38 = getelementptr i8, ptr %arg.target.4, i64 %.idx.i10
  %.idx58.i = shl i64 %arg.target.5.1, 5
  %39 = getelementptr i8, ptr %arg.target.4, i64 %.idx58.i
  %const_mat89 = add i64 %const88, 2
  %unroll_iter63 = and i64 %arg.n_cells, %const_mat89
  %xtraiter65 = and i64 %arg.steps.5.0, 3
  %unroll_iter70 = and i64 %arg.steps.5.0, %const88
  %40 = mul i64 %arg.fit.4.5.1, 24
  %41 = shl i64 %arg.fit.4.5.1, 5
  %42 = shl i64 %arg.fit.4.5.1, 4
  %43 = shl i64 %arg.fit.4.5.1, 3
  br label %B670

B704.endif:                                       ; preds = %B670
  %44 = icmp slt i64 %arg.n_cells, 1
  br i1 %44, label %B794.endif, label %B734.lr.ph

B734.lr.ph:                                       ; preds = %B704.endif
  %45 = icmp eq i64 %arg.n_cells, 1
  %invariant.gep1438 = getelementptr double, ptr %arg.fit.3.4, i64 %.145514651493
  br i1 %45, label %B734.epil.preheader, label %B734.preheader

B734.preheader:                                   ; preds = %B734.lr.ph
  br label %B734

B794.endif.loopexit.unr-lcssa:                    ; preds = %B734
  %46 = and i64 %arg.n_cells, 1
  %47 = icmp eq i64 %46, 0
  br i1 %47, label %B794.endif, label %B734.epil.preheader

B734.epil.preheader:                              ; preds = %B794.endif.loopexit.unr-lcssa, %B734.lr.ph
  %change.2.21444.epil.init = phi double [ 0.000000e+00, %B734.lr.ph ], [ %.1793.1, %B794.endif.loopexit.unr-lcssa ]
  %sunkaddr161 = mul i64 %unroll_iter63, 8
  %sunkaddr162 = getelementptr i8, ptr %arg.move.4.4, i64 %sunkaddr161
  %.1707.epil = load i64, ptr %sunkaddr162, align 8
  %sunkaddr163 = mul i64 %unroll_iter63, 8
  %sunkaddr164 = getelementptr i8, ptr %arg.move.3.4, i64 %sunkaddr163
  %.1739.epil = load i64, ptr %sunkaddr164, align 8
  %.1762.epil = icmp slt i64 %.1739.epil, 0
  %.1763.epil = select i1 %.1762.epil, i64 %arg.fit.3.5.0, i64 0
  %.1764.epil = add i64 %.1763.epil, %.1739.epil
  %.1784.epil = mul i64 %.1764.epil, %arg.fit.3.5.1
  %gep1449.epil = getelementptr double, ptr %invariant.gep1438, i64 %.1784.epil
  %.1789.epil = load double, ptr %gep1449.epil, align 8
  %.1790.epil = sitofp i64 %.1707.epil to double
  %.1791.epil = fmul double %.1789.epil, %.1790.epil
  %.1793.epil = fsub double %change.2.21444.epil.init, %.1791.epil
  br label %B794.endif

B794.endif:                                       ; preds = %B734.epil.preheader, %B794.endif.loopexit.unr-lcssa, %B704.endif
  %change.2.2.lcssa = phi double [ 0.000000e+00, %B704.endif ], [ %.1793.1, %B794.endif.loopexit.unr-lcssa ], [ %.1793.epil, %B734.epil.preheader ]
  %48 = icmp slt i64 %arg.steps.5.0, 1
  %.1848 = mul i64 %.145514651493, %arg.fit.1.5.1
  %49 = getelementptr double, ptr %arg.fit.1.4, i64 %.1848
  %50 = getelementptr double, ptr %49, i64 %.145514651493
  %.1853 = load double, ptr %50, align 8
  %.1856 = fmul double %arg.direction, %change.2.2.lcssa
  %.1859 = fadd double %.1856, %.1853
  br i1 %48, label %B928.endif.endif, label %B870.lr.ph

B870.lr.ph:                                       ; preds = %B794.endif
  %51 = icmp ult i64 %arg.steps.5.0, 4
  br i1 %51, label %B870.epil.preheader, label %B870.preheader

B870.preheader:                                   ; preds = %B870.lr.ph
  br label %B870

B928.endif.endif.loopexit.unr-lcssa:              ; preds = %B870
  %52 = icmp eq i64 %xtraiter65, 0
  br i1 %52, label %B928.endif.endif, label %B870.epil.preheader

B870.epil.preheader:                              ; preds = %B928.endif.endif.loopexit.unr-lcssa, %B870.lr.ph
  %variance.2.21456.epil.init = phi double [ %.1859, %B870.lr.ph ], [ %.2065.3, %B928.endif.endif.loopexit.unr-lcssa ]
  %.194914521454.epil.init = phi i64 [ 0, %B870.lr.ph ], [ %unroll_iter70, %B928.endif.endif.loopexit.unr-lcssa ]
  %53 = mul i64 %.194914521454.epil.init, %43
  %scevgep101 = getelementptr i8, ptr %lsr.iv99, i64 %53
  %54 = shl i64 %.194914521454.epil.init, 3
  %scevgep104 = getelementptr i8, ptr %arg.steps.4, i64 %54
  br label %B870.epil

B870.epil:                                        ; preds = %B870.epil, %B870.epil.preheader
  %lsr.iv102 = phi ptr [ %scevgep103, %B870.epil ], [ %scevgep101, %B870.epil.preheader ]
  %variance.2.21456.epil = phi double [ %.2065.epil, %B870.epil ], [ %variance.2.21456.epil.init, %B870.epil.preheader ]
  %epil.iter66 = phi i64 [ %epil.iter66.next, %B870.epil ], [ 0, %B870.epil.preheader ]
  %55 = shl i64 %epil.iter66, 3
  %scevgep50 = getelementptr i8, ptr %scevgep104, i64 %55
  %.2010.epil = load double, ptr %scevgep50, align 8
  %.2062.epil = load double, ptr %lsr.iv102, align 8
  %.2063.epil = fmul double %.2010.epil, %.2062.epil
  %.2065.epil = fsub double %variance.2.21456.epil, %.2063.epil
  %epil.iter66.next = add i64 %epil.iter66, 1
  %scevgep103 = getelementptr i8, ptr %lsr.iv102, i64 %43
  %epil.iter66.cmp.not = icmp eq i64 %xtraiter65, %epil.iter66.next
  br i1 %epil.iter66.cmp.not, label %B928.endif.endif, label %B870.epil, !llvm.loop !228

B928.endif.endif:                                 ; preds = %B870.epil, %B928.endif.endif.loopexit.unr-lcssa, %B794.endif
  %variance.2.2.lcssa = phi double [ %.1859, %B794.endif ], [ %.2065.3, %B928.endif.endif.loopexit.unr-lcssa ], [ %.2065.epil, %B870.epil ]
  %.10.i = fcmp olt double %variance.2.2.lcssa, 0x3D719799812DEA11
  %.11.i = select i1 %.10.i, double 0x3D719799812DEA11, double %variance.2.2.lcssa
  %sqrt = tail call double @llvm.sqrt.f64(double %.11.i)
  %sunkaddr225 = shl i64 %.145514651493, 3
  %sunkaddr226 = getelementptr i8, ptr %38, i64 %sunkaddr225
  %sunkaddr227 = getelementptr i8, ptr %sunkaddr226, i64 -8
  %.72.i12 = load double, ptr %sunkaddr227, align 8, !noalias !229
  %.73.i13 = fsub double %.72.i12, %sqrt
  %sunkaddr229 = getelementptr i8, ptr %39, i64 %sunkaddr225
  %sunkaddr230 = getelementptr i8, ptr %sunkaddr229, i64 -8
  %.123.i15 = load double, ptr %sunkaddr230, align 8, !noalias !229
  %.124.i16 = fsub double %sqrt, %.123.i15
  %.13.i.i17 = fcmp ogt double %.124.i16, %.73.i13
  %.14.i.i18 = select i1 %.13.i.i17, double %.124.i16, double %.73.i13
  %.15.i.i19 = fcmp olt double %.14.i.i18, 0.000000e+00
  %.16.i.i20 = select i1 %.15.i.i19, double 0.000000e+00, double %.14.i.i18
  %.207.i23 = fmul double %.1545, %.16.i.i20
  %.208.i24 = fmul double %.207.i23, %.207.i23
  %.2140 = fadd double %total.5.01495, %.208.i24
  %.2148 = fcmp ogt double %.2140, %.218
  br i1 %.2148, label %B1046, label %B1084
}

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { nofree norecurse nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nofree norecurse nosync nounwind memory(argmem: readwrite) }
attributes #5 = { mustprogress nocallback nofree nosync nounwind willreturn memory(none) }
attributes #6 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) }

!0 = !{!"branch_weights", i32 49, i32 1}
!1 = !{!2}
!2 = distinct !{!2, !3, !"_ZN9pvp_bayes4walk13_trade_placesB3v40B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE268Space_28array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_204d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29841Ladder_28array_28int64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_204d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29x: %retptr"}
!3 = distinct !{!3, !"_ZN9pvp_bayes4walk13_trade_placesB3v40B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE268Space_28array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_204d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29841Ladder_28array_28int64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_204d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29x"}
!4 = !{!5, !2}
!5 = distinct !{!5, !6, !"_ZN9pvp_bayes4walk16_only_differenceB3v41B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIxLi2E1C7mutable7alignedExx: %retptr"}
!6 = distinct !{!6, !"_ZN9pvp_bayes4walk16_only_differenceB3v41B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIxLi2E1C7mutable7alignedExx"}
!7 = !{!8, !2}
!8 = distinct !{!8, !9, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!9 = distinct !{!9, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE"}
!10 = !{!11, !2}
!11 = distinct !{!11, !12, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!12 = distinct !{!12, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE"}
!13 = !{!14, !2}
!14 = distinct !{!14, !15, !"_ZN9pvp_bayes4walk16_only_differenceB3v41B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIxLi2E1C7mutable7alignedExx: %retptr"}
!15 = distinct !{!15, !"_ZN9pvp_bayes4walk16_only_differenceB3v41B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIxLi2E1C7mutable7alignedExx"}
!16 = !{!"branch_weights", i32 1, i32 99}
!17 = !{!18, !20}
!18 = distinct !{!18, !19, !"_ZN9pvp_bayes4walk4_fitB3v13B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29841Ladder_28array_28int64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_204d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29: %retptr"}
!19 = distinct !{!19, !"_ZN9pvp_bayes4walk4_fitB3v13B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29841Ladder_28array_28int64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_204d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29"}
!20 = distinct !{!20, !19, !"_ZN9pvp_bayes4walk4_fitB3v13B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29841Ladder_28array_28int64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_204d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29: %excinfo"}
!21 = distinct !{!21, !22}
!22 = !{!"llvm.loop.unroll.disable"}
!23 = distinct !{!23, !24}
!24 = !{!"llvm.loop.isvectorized", i32 1}
!25 = distinct !{!25, !22}
!26 = !{!27}
!27 = distinct !{!27, !28}
!28 = distinct !{!28, !"LVerDomain"}
!29 = !{!30, !18, !20}
!30 = distinct !{!30, !28}
!31 = !{!30}
!32 = distinct !{!32, !24, !33}
!33 = !{!"llvm.loop.unroll.runtime.disable"}
!34 = distinct !{!34, !24}
!35 = distinct !{!35, !22}
!36 = !{!37}
!37 = distinct !{!37, !38}
!38 = distinct !{!38, !"LVerDomain"}
!39 = !{!40, !18, !20}
!40 = distinct !{!40, !38}
!41 = !{!40}
!42 = distinct !{!42, !24, !33}
!43 = !{!"branch_weights", i32 1, i32 49, i32 49}
!44 = !{!"branch_weights", i32 99, i32 1}
!45 = !{!"branch_weights", i32 0, i32 -2147483648}
!46 = !{!47}
!47 = distinct !{!47, !48, !"_ZN9pvp_bayes4walk7_energyB3v18B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedE: %retptr"}
!48 = distinct !{!48, !"_ZN9pvp_bayes4walk7_energyB3v18B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedE"}
!49 = !{!50, !47}
!50 = distinct !{!50, !51, !"_ZN9pvp_bayes4walk5_missB3v19B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_280_29xd: %retptr"}
!51 = distinct !{!51, !"_ZN9pvp_bayes4walk5_missB3v19B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_280_29xd"}
!52 = !{!53, !47}
!53 = distinct !{!53, !54, !"_ZN9pvp_bayes4walk5_missB3v21B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_283_29xd: %retptr"}
!54 = distinct !{!54, !"_ZN9pvp_bayes4walk5_missB3v21B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_283_29xd"}
!55 = distinct !{!55, !22}
!56 = distinct !{!56, !22}
!57 = distinct !{!57, !22}
!58 = distinct !{!58, !24}
!59 = !{!60}
!60 = distinct !{!60, !61}
!61 = distinct !{!61, !"LVerDomain"}
!62 = !{!63}
!63 = distinct !{!63, !61}
!64 = distinct !{!64, !24, !33}
!65 = distinct !{!65, !22}
!66 = distinct !{!66, !22}
!67 = !{!68, !70}
!68 = distinct !{!68, !69, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!69 = distinct !{!69, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE"}
!70 = distinct !{!70, !71, !"_ZN9pvp_bayes4walk12_trade_rungsB3v38B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE841Ladder_28array_28int64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_204d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29: %retptr"}
!71 = distinct !{!71, !"_ZN9pvp_bayes4walk12_trade_rungsB3v38B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE841Ladder_28array_28int64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_204d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29"}
!72 = !{!70}
!73 = distinct !{!73, !22}
!74 = distinct !{!74, !24, !33}
!75 = distinct !{!75, !33, !24}
!76 = !{!77}
!77 = distinct !{!77, !78, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!78 = distinct !{!78, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE"}
!79 = !{!80}
!80 = distinct !{!80, !81, !"_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x: %retptr"}
!81 = distinct !{!81, !"_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x"}
!82 = !{!83}
!83 = distinct !{!83, !84, !"_ZN9pvp_bayes4walk11_list_cellsB3v30B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x: %retptr"}
!84 = distinct !{!84, !"_ZN9pvp_bayes4walk11_list_cellsB3v30B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x"}
!85 = !{!86}
!86 = distinct !{!86, !87, !"_ZN9pvp_bayes4walk10_sum_casesB3v31B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedEx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x: %retptr"}
!87 = distinct !{!87, !"_ZN9pvp_bayes4walk10_sum_casesB3v31B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedEx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x"}
!88 = !{!89}
!89 = distinct !{!89, !90, !"_ZN9pvp_bayes4walk11_is_neutralB3v33B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xb: %retptr"}
!90 = distinct !{!90, !"_ZN9pvp_bayes4walk11_is_neutralB3v33B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xb"}
!91 = !{!92}
!92 = distinct !{!92, !93, !"_ZN9pvp_bayes4walk7_settleB3v34B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x: %retptr"}
!93 = distinct !{!93, !"_ZN9pvp_bayes4walk7_settleB3v34B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x"}
!94 = distinct !{!94, !24}
!95 = !{!96, !98}
!96 = distinct !{!96, !97, !"_ZN9pvp_bayes4walk4_fitB3v13B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29841Ladder_28array_28int64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_204d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29: %retptr"}
!97 = distinct !{!97, !"_ZN9pvp_bayes4walk4_fitB3v13B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29841Ladder_28array_28int64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_204d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29"}
!98 = distinct !{!98, !97, !"_ZN9pvp_bayes4walk4_fitB3v13B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29841Ladder_28array_28int64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_204d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29: %excinfo"}
!99 = distinct !{!99, !22}
!100 = distinct !{!100, !24}
!101 = distinct !{!101, !22}
!102 = !{!103}
!103 = distinct !{!103, !104}
!104 = distinct !{!104, !"LVerDomain"}
!105 = !{!106, !96, !98}
!106 = distinct !{!106, !104}
!107 = !{!106}
!108 = distinct !{!108, !24, !33}
!109 = distinct !{!109, !24}
!110 = distinct !{!110, !22}
!111 = !{!112}
!112 = distinct !{!112, !113}
!113 = distinct !{!113, !"LVerDomain"}
!114 = !{!115, !96, !98}
!115 = distinct !{!115, !113}
!116 = !{!115}
!117 = distinct !{!117, !24, !33}
!118 = !{!119}
!119 = distinct !{!119, !120, !"_ZN9pvp_bayes4walk7_energyB3v18B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedE: %retptr"}
!120 = distinct !{!120, !"_ZN9pvp_bayes4walk7_energyB3v18B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedE"}
!121 = !{!122, !119}
!122 = distinct !{!122, !123, !"_ZN9pvp_bayes4walk5_missB3v19B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_280_29xd: %retptr"}
!123 = distinct !{!123, !"_ZN9pvp_bayes4walk5_missB3v19B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_280_29xd"}
!124 = !{!125, !119}
!125 = distinct !{!125, !126, !"_ZN9pvp_bayes4walk5_missB3v21B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_283_29xd: %retptr"}
!126 = distinct !{!126, !"_ZN9pvp_bayes4walk5_missB3v21B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_283_29xd"}
!127 = !{!128}
!128 = distinct !{!128, !129, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!129 = distinct !{!129, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE"}
!130 = !{!131}
!131 = distinct !{!131, !132, !"_ZN9pvp_bayes4walk6_applyB3v37B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x26Literal_5bint_5d_28_2d1_29: %retptr"}
!132 = distinct !{!132, !"_ZN9pvp_bayes4walk6_applyB3v37B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x26Literal_5bint_5d_28_2d1_29"}
!133 = !{!134}
!134 = distinct !{!134, !135, !"_ZN9pvp_bayes4walk7_settleB3v34B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x: %retptr"}
!135 = distinct !{!135, !"_ZN9pvp_bayes4walk7_settleB3v34B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x"}
!136 = distinct !{!136, !24}
!137 = !{!138}
!138 = distinct !{!138, !139, !"_ZN9pvp_bayes4walk7_energyB3v18B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedE: %retptr"}
!139 = distinct !{!139, !"_ZN9pvp_bayes4walk7_energyB3v18B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedE"}
!140 = !{!141, !138}
!141 = distinct !{!141, !142, !"_ZN9pvp_bayes4walk5_missB3v19B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_280_29xd: %retptr"}
!142 = distinct !{!142, !"_ZN9pvp_bayes4walk5_missB3v19B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_280_29xd"}
!143 = !{!144, !138}
!144 = distinct !{!144, !145, !"_ZN9pvp_bayes4walk5_missB3v21B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_283_29xd: %retptr"}
!145 = distinct !{!145, !"_ZN9pvp_bayes4walk5_missB3v21B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_283_29xd"}
!146 = !{!147}
!147 = distinct !{!147, !148, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!148 = distinct !{!148, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE"}
!149 = !{!150}
!150 = distinct !{!150, !151, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!151 = distinct !{!151, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE"}
!152 = !{!153}
!153 = distinct !{!153, !154, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!154 = distinct !{!154, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE"}
!155 = !{!156}
!156 = distinct !{!156, !157, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!157 = distinct !{!157, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE"}
!158 = !{!159}
!159 = distinct !{!159, !160, !"_ZN9pvp_bayes4walk6_applyB3v36B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x23Literal_5bint_5d_281_29: %retptr"}
!160 = distinct !{!160, !"_ZN9pvp_bayes4walk6_applyB3v36B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIxLi1E1C7mutable7alignedE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x23Literal_5bint_5d_281_29"}
!161 = distinct !{!161, !24, !33}
!162 = distinct !{!162, !24, !33}
!163 = distinct !{!163, !24}
!164 = distinct !{!164, !24, !33}
!165 = distinct !{!165, !22}
!166 = !{!167}
!167 = distinct !{!167, !168, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!168 = distinct !{!168, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE"}
!169 = !{!170}
!170 = distinct !{!170, !171, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!171 = distinct !{!171, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE"}
!172 = !{!173}
!173 = distinct !{!173, !174, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!174 = distinct !{!174, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE"}
!175 = !{!176}
!176 = distinct !{!176, !177, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!177 = distinct !{!177, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE"}
!178 = !{!179}
!179 = distinct !{!179, !180, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!180 = distinct !{!180, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE"}
!181 = !{!182}
!182 = distinct !{!182, !183, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!183 = distinct !{!183, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE"}
!184 = !{!185}
!185 = distinct !{!185, !186, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!186 = distinct !{!186, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE"}
!187 = !{!188}
!188 = distinct !{!188, !189, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!189 = distinct !{!189, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE"}
!190 = !{!191}
!191 = distinct !{!191, !192, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!192 = distinct !{!192, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE"}
!193 = !{!194}
!194 = distinct !{!194, !195, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!195 = distinct !{!195, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE"}
!196 = !{!197}
!197 = distinct !{!197, !198, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!198 = distinct !{!198, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE"}
!199 = !{!200}
!200 = distinct !{!200, !201, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!201 = distinct !{!201, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE"}
!202 = !{!203}
!203 = distinct !{!203, !204, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!204 = distinct !{!204, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE"}
!205 = !{!206}
!206 = distinct !{!206, !207, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!207 = distinct !{!207, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE"}
!208 = !{!209}
!209 = distinct !{!209, !210, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!210 = distinct !{!210, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE"}
!211 = !{!212}
!212 = distinct !{!212, !213, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!213 = distinct !{!213, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE"}
!214 = !{!215}
!215 = distinct !{!215, !216, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!216 = distinct !{!216, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE"}
!217 = !{!218}
!218 = distinct !{!218, !219, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!219 = distinct !{!219, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE"}
!220 = !{!221}
!221 = distinct !{!221, !222, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!222 = distinct !{!222, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedE"}
!223 = distinct !{!223, !22}
!224 = !{!225}
!225 = distinct !{!225, !226, !"_ZN9pvp_bayes4walk5_missB3v19B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_280_29xd: %retptr"}
!226 = distinct !{!226, !"_ZN9pvp_bayes4walk5_missB3v19B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_280_29xd"}
!227 = distinct !{!227, !22}
!228 = distinct !{!228, !22}
!229 = !{!230}
!230 = distinct !{!230, !231, !"_ZN9pvp_bayes4walk5_missB3v21B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_283_29xd: %retptr"}
!231 = distinct !{!231, !"_ZN9pvp_bayes4walk5_missB3v21B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_283_29xd"}
